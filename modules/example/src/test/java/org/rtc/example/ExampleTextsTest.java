package org.rtc.example;

import org.rtc.testkit.TextsContract;

class ExampleTextsTest implements TextsContract {
    @Override
    public String part() {
        return "example";
    }
}
