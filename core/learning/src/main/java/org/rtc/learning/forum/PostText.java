package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.HtmlCleaner;

/** What people write in forums is Markdown (CommonMark): plain text is right as it is, {@code >} quotes. */
@ApplicationScoped
public class PostText {
    static final int LONGEST = 20_000;

    @Inject
    HtmlCleaner cleaner;

    private final Parser parser = Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />\n").build();

    /** @throws Problem 422 where it is blank or longer than {@value #LONGEST} characters */
    Written write(String text) {
        if (text.isBlank()) {
            throw Problem.invalid("text", "learning.forum.error.text");
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid("text", "learning.forum.error.longText", LONGEST);
        }
        return new Written(text, cleaner.clean(renderer.render(parser.parse(text))));
    }

    /** The text as a quote to answer to, in Markdown. */
    static String quote(String name, String text) {
        return "> **" + name + "**\n>\n> " + text.strip().replace("\n", "\n> ") + "\n\n";
    }

    /** @param text as typed @param html as shown, safe */
    record Written(String text, String html) {
    }
}
