package org.rtc.launcher;

/** What the launcher says to the person at the terminal. */
final class Console {

    private Console() {
    }

    static void say(String line) {
        System.out.println(line);
    }

    static void complain(String line) {
        System.err.println("rtc: " + line);
    }
}
