package org.rtc.scorm.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Texts;

/** Words, numbers and dates as this reader reads them. */
@RequestScoped
public class Words {
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    /** @param key without the part's id in front */
    public String t(String key, Object... arguments) {
        return of("scorm." + key, arguments);
    }

    /** @param key in full */
    public String of(String key, Object... arguments) {
        return texts.get(viewer.lang(), key, arguments);
    }

    public String status(Status status) {
        return t("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** The status as the page kit shows states: a word and an icon. */
    public void tag(Html html, Status status) {
        String colour = switch (status) {
            case PASSED, COMPLETED -> " good";
            case FAILED -> " bad";
            case IN_PROGRESS -> " now";
            case NOT_STARTED -> "";
        };
        html.open("span", "class", "tag" + colour);
        if (status != Status.NOT_STARTED) {
            html.icon(switch (status) {
                case FAILED -> "close";
                case IN_PROGRESS -> "continue";
                default -> "check";
            });
        }
        html.text(status(status)).close();
    }

    /** @param percent 0 to 100; null gives a dash */
    public String score(Double percent) {
        if (percent == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(viewer.lang().locale());
        format.setMaximumFractionDigits(1);
        return format.format(percent);
    }

    /** With so many digits behind the comma at most; null gives a dash. */
    public String number(Double value, int digits) {
        if (value == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(viewer.lang().locale());
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** With exactly so many digits behind the comma, and a minus that is as wide as a plus. */
    public String figure(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(viewer.lang().locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value).replace('-', '−');
    }

    /** @param share 0 to 1 */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(viewer.lang().locale()).format(share);
    }

    /** An answer as the reader reads it. @param kind of the question, or null; null gives a dash */
    public String answer(String kind, String response) {
        if (response == null || response.isBlank()) {
            return "–";
        }
        return "true-false".equals(kind) ? List.of(response.split(" / ")).stream().map(each -> word("answer", each)).collect(Collectors.joining(" / ")) : response;
    }

    /** What content said of an answer. */
    public String result(String result) {
        return word("answer", result);
    }

    /** A word of the standard's vocabulary; as it stands where it is none of those known. */
    public String word(String group, String word) {
        if (word == null || word.isEmpty()) {
            return "–";
        }
        String key = "scorm." + group + "." + word.replace(' ', '_');
        String text = of(key);
        return text.equals(key) ? word : text;
    }

    /** Such as {@code 1 h 20 min}; the signs are the same in all our languages. */
    public static String duration(long seconds) {
        long minutes = (seconds + 30) / 60;
        if (seconds < 60) {
            return seconds + " s";
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    public void time(Html html, Instant at) {
        String words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(viewer.lang().locale()).format(at.atZone(viewer.zone()));
        html.element("time", words, "datetime", at.toString());
    }
}
