package org.rtc.spi.problem;

/** A visitor asked for what is for people who signed in: pages lead to the sign-in, REST answers 401. */
public class SignInNeeded extends Problem {
    public SignInNeeded() {
        super(401, "platform.problem.signIn");
    }
}
