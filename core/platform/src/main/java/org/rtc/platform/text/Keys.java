package org.rtc.platform.text;

/** Keys of lists, as addresses give them. */
public final class Keys {
    private Keys() {
    }

    /** @return null, the beginning, where it is no number */
    public static String number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? typed : null;
    }
}
