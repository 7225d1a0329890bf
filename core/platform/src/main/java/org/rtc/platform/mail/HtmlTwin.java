package org.rtc.platform.mail;

import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.spi.html.Html;
import org.rtc.spi.notice.MailMessage;

/** The same words for readers of HTML: paragraphs, and addresses that can be clicked. */
final class HtmlTwin {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private HtmlTwin() {
    }

    static String of(MailMessage mail) {
        StringWriter out = new StringWriter();
        Html html = new Html(out, path -> path);
        html.raw("<!DOCTYPE html>").open("html", "lang", mail.lang().tag())
                .open("head").empty("meta", "charset", "utf-8").element("title", mail.subject()).close()
                .open("body", "style", "font:16px/1.5 sans-serif;color:#1b1b1b;max-width:40em;margin:1.5em auto;padding:0 1em");
        for (String paragraph : mail.text().split("\\R\\s*\\R")) {
            html.open("p");
            lines(html, paragraph.strip());
            html.close();
        }
        html.close().close();
        return out.toString();
    }

    private static void lines(Html html, String paragraph) {
        String[] lines = paragraph.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            linked(html, lines[i]);
        }
    }

    private static void linked(Html html, String line) {
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            html.text(line.substring(from, address.start())).element("a", address.group(), "href", address.group());
            from = address.end();
        }
        html.text(line.substring(from));
    }
}
