package org.rtc.testkit.shelf;

record BookAdded(String title) {
}
