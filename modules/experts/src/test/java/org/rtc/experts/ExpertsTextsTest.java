package org.rtc.experts;

import org.rtc.testkit.TextsContract;

class ExpertsTextsTest implements TextsContract {
    @Override
    public String part() {
        return "experts";
    }
}
