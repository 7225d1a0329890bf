package org.rtc.needs;

import org.rtc.testkit.TextsContract;

class NeedsTextsTest implements TextsContract {
    @Override
    public String part() {
        return "needs";
    }
}
