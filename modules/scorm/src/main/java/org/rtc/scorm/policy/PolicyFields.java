package org.rtc.scorm.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/** A policy as forms and REST give it: {@code maxAttempts}, {@code counts}, {@code again}, {@code mastery}, {@code done}. */
public final class PolicyFields {
    public static final String MOST = "maxAttempts";
    public static final String COUNTS = "counts";
    public static final String AGAIN = "again";
    public static final String MASTERY = "mastery";
    public static final String DONE = "done";
    private static final int GREATEST = 99;

    private final ItemSource source;
    private final Policy before;
    private final List<FieldError> errors = new ArrayList<>();
    private final Integer most;
    private final Policy.Counts counts;
    private final Policy.Again again;
    private final Double mastery;
    private final Policy.Done done;

    /** @throws Problem 422 with every field that cannot be */
    PolicyFields(ItemSource source, Policy before) {
        this.source = source;
        this.before = before;
        most = given(MOST) ? most() : before.getMost();
        counts = word(COUNTS, Policy.Counts.values(), before.getCounts());
        again = word(AGAIN, Policy.Again.values(), before.getAgain());
        mastery = given(MASTERY) ? mastery() : before.getMastery();
        done = word(DONE, Policy.Done.values(), before.getDone());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** What a form shows. */
    public static Map<String, String> of(Policy policy) {
        return Map.of(MOST, policy.getMost() == null ? "" : policy.getMost().toString(), COUNTS, lower(policy.getCounts()),
                AGAIN, lower(policy.getAgain()), MASTERY, policy.getMastery() == null ? "" : plain(policy.getMastery()),
                DONE, lower(policy.getDone()));
    }

    boolean changed() {
        return !Objects.equals(most, before.getMost()) || counts != before.getCounts() || again != before.getAgain()
                || !Objects.equals(mastery, before.getMastery()) || done != before.getDone();
    }

    void write(Policy policy) {
        policy.set(most, counts, again, mastery, done);
    }

    private boolean given(String field) {
        return source.fields().containsKey(field);
    }

    private Integer most() {
        String text = source.field(MOST);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1) {
            errors.add(new FieldError(MOST, "scorm.policy.maxAttempts.wrong", GREATEST));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** With a comma or a point, and a percent sign if somebody writes one. */
    private Double mastery() {
        String text = source.field(MASTERY).replaceFirst("\\s*%$", "").replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?") || Double.parseDouble(text) > 100) {
            errors.add(new FieldError(MASTERY, "scorm.policy.mastery.wrong"));
            return null;
        }
        return Double.valueOf(text);
    }

    private <E extends Enum<E>> E word(String field, E[] known, E otherwise) {
        String text = source.field(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E each : known) {
            if (lower(each).equals(text)) {
                return each;
            }
        }
        errors.add(new FieldError(field, "scorm.policy.choice.wrong", String.join(", ", java.util.Arrays.stream(known).map(PolicyFields::lower).toList())));
        return otherwise;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
