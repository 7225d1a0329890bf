package org.rtc.experts.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;

/** Says the reasons of a match in the reader's language. */
@RequestScoped
public class ReasonWords {
    @Inject
    Words words;

    public String of(Match.Reason reason) {
        return words.t(reason.key(), Arrays.stream(reason.arguments()).map(this::word).toArray());
    }

    private Object word(Object argument) {
        if (argument instanceof LocalizedText text) {
            return words.read(text).text();
        }
        if (argument instanceof LocalDate day) {
            return words.date(day);
        }
        if (argument instanceof Instant at) {
            return words.date(at.atZone(words.viewer().zone()).toLocalDate());
        }
        if (argument instanceof List<?> languages) {
            return languages.stream().map(tag -> words.language(tag.toString())).collect(Collectors.joining(", "));
        }
        return argument;
    }
}
