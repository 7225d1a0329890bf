package org.rtc.scorm;

import org.rtc.testkit.TextsContract;

class ScormTextsTest implements TextsContract {
    @Override
    public String part() {
        return "scorm";
    }
}
