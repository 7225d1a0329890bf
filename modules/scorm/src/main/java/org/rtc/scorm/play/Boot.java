package org.rtc.scorm.play;

import org.rtc.spi.text.Lang;

/**
 * What the player's page begins with.
 *
 * @param api  address of the run-time
 * @param json as the player reads it
 */
record Boot(Lang lang, String title, String api, String json) {
}
