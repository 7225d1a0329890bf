package org.rtc.web;

import org.rtc.testkit.TextsContract;

class WebTextsTest implements TextsContract {
    @Override
    public String part() {
        return "web";
    }
}
