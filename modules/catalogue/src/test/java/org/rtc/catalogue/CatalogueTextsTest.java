package org.rtc.catalogue;

import org.rtc.testkit.TextsContract;

class CatalogueTextsTest implements TextsContract {
    @Override
    public String part() {
        return "catalogue";
    }
}
