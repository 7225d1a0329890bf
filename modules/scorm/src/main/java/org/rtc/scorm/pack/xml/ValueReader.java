package org.rtc.scorm.pack.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/**
 * Reads attributes with the value that the standard gives where there is none. What cannot be understood is
 * reported under the title of its item and counts as not there.
 */
public final class ValueReader {

    private final String item;
    private final Problems problems;

    public ValueReader(String item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    public boolean flag(XmlElement element, String attribute, boolean standard) {
        return element.attribute(attribute).flatMap(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> Optional.of(true);
            case "false", "0", "no" -> Optional.of(false);
            default -> bad(value, attribute);
        }).orElse(standard);
    }

    public double number(XmlElement element, String attribute, double standard, double least, double most) {
        return understood(element, attribute, standard, least, most).orElse(standard);
    }

    /** The value of the standard where there is no such attribute; nothing where it cannot be understood. */
    public Optional<Double> understood(XmlElement element, String attribute, double standard, double least, double most) {
        return element.attribute(attribute).map(value -> number(value, attribute, least, most))
                .orElse(Optional.of(standard));
    }

    /** A number that may have been written with a comma or a percent sign. */
    public Optional<Double> number(String value, String where, double least, double most) {
        try {
            var number = Double.parseDouble(value.replace(',', '.').replaceFirst("\\s*%$", ""));
            return number >= least && number <= most ? Optional.of(number) : bad(value, where);
        } catch (NumberFormatException e) {
            return bad(value, where);
        }
    }

    public Optional<Integer> whole(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .flatMap(value -> number(value, attribute, 0, Integer.MAX_VALUE)).map(Double::intValue);
    }

    /** One of the words of a vocabulary, in the vocabulary's spelling. */
    public Optional<String> word(XmlElement element, String attribute, List<String> vocabulary) {
        return element.attribute(attribute).flatMap(value -> word(value, attribute, vocabulary));
    }

    public Optional<String> word(String value, String where, List<String> vocabulary) {
        return vocabulary.stream().filter(value::equalsIgnoreCase).findFirst().or(() -> bad(value, where));
    }

    private <T> Optional<T> bad(String value, String where) {
        problems.add(ProblemKind.BAD_VALUE, value, where, item);
        return Optional.empty();
    }
}
