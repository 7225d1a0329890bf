package org.rtc.bench;

/** What keeps the measurement from being made, in one line for the person at the terminal. */
final class Refusal extends RuntimeException {
    Refusal(String message) {
        super(message);
    }
}
