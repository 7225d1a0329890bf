package org.rtc.spi.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.List;

/**
 * What a person did cannot be done, and they can mend it. Says so by key, so that each reads it in their language; REST
 * gives it as problem details (RFC 9457). Nothing was changed when it is thrown.
 */
public class Problem extends RuntimeException {
    private final int status;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors;

    /** @param key of the text that says what happened and what to do */
    public Problem(int status, String key, Object... arguments) {
        this(status, List.of(), key, arguments);
    }

    public Problem(int status, List<FieldError> errors, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.arguments = arguments;
        this.errors = errors;
    }

    public static Problem notFound() {
        return new Problem(404, "platform.problem.notFound");
    }

    public static Problem conflict(String key, Object... arguments) {
        return new Problem(409, key, arguments);
    }

    /** One field is wrong. */
    public static Problem invalid(String field, String key, Object... arguments) {
        return invalid(List.of(new FieldError(field, key, arguments)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(422, errors, "platform.problem.invalid");
    }

    /** What the status alone tells. @param status 400 to 499 */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new SignInNeeded();
            case 403 -> new Forbidden();
            case 404 -> notFound();
            case 405, 406, 413, 415 -> new Problem(status, "platform.problem." + status);
            default -> new Problem(status, "platform.problem.request");
        };
    }

    /** The problem behind an error, however deep; null where the error was not foreseen. */
    public static Problem in(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof Problem problem) {
                return problem;
            }
            if (at instanceof OptimisticLockException) {
                return conflict("platform.problem.changed");
            }
        }
        return null;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** @param field name as in REST and in forms */
    public record FieldError(String field, String key, Object... arguments) {
    }
}
