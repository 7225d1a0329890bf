package org.rtc.launcher;

/**
 * The launcher cannot go on and a person must act. The message is one line for that person: what is wrong,
 * in which file, and the cure. It is printed without a stack trace and the launcher ends with exit code 1.
 */
public class Refusal extends RuntimeException {

    private static final int LONGEST = 1000;

    public Refusal(String line) {
        this(line, null);
    }

    /** What strangers wrote may be part of the line: it stays one line, and cannot steer a terminal. */
    public Refusal(String line, Throwable cause) {
        super(oneLine(line), cause);
    }

    private static String oneLine(String line) {
        String calm = line.replaceAll("\\p{Cntrl}+", " ");
        return calm.length() <= LONGEST ? calm : calm.substring(0, LONGEST) + "…";
    }
}
