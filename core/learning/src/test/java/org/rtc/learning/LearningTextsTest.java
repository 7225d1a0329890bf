package org.rtc.learning;

import org.rtc.testkit.TextsContract;

class LearningTextsTest implements TextsContract {
    @Override
    public String part() {
        return "learning";
    }
}
