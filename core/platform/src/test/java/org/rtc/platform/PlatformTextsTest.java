package org.rtc.platform;

import org.rtc.testkit.TextsContract;

class PlatformTextsTest implements TextsContract {
    @Override
    public String part() {
        return "platform";
    }
}
