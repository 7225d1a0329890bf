package org.rtc.testkit.shelf;

import org.rtc.testkit.TextsContract;

class ShelfTextsTest implements TextsContract {
    @Override
    public String part() {
        return "shelf";
    }
}
