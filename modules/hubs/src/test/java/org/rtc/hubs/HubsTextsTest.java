package org.rtc.hubs;

import org.rtc.testkit.TextsContract;

class HubsTextsTest implements TextsContract {
    @Override
    public String part() {
        return "hubs";
    }
}
