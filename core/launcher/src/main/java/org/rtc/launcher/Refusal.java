package org.rtc.launcher;

/**
 * The launcher cannot go on and a person must act. The message is one line for that person: what is wrong,
 * in which file, and the cure. It is printed without a stack trace and the launcher ends with exit code 1.
 */
public final class Refusal extends RuntimeException {

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
