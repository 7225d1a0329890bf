package org.rtc.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;
import org.rtc.spi.text.HtmlCleaner;

/** Rich text through OWASP's sanitiser: text, lists, tables, links and pictures; no style, no script, no frame. */
@ApplicationScoped
public class OwaspHtmlCleaner implements HtmlCleaner {
    private static final PolicyFactory ALLOWED = Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.TABLES)
            .and(new HtmlPolicyBuilder()
                    .allowElements("a", "img", "figure", "figcaption", "pre", "code", "hr", "br", "s", "h1", "h2", "h3")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href").onElements("a")
                    .allowAttributes("src", "alt", "width", "height").onElements("img")
                    .allowAttributes("lang", "dir").globally()
                    .requireRelNofollowOnLinks()
                    .toFactory());
    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    @Override
    public String clean(String html) {
        return html == null ? "" : ALLOWED.sanitize(html);
    }

    @Override
    public String text(String html) {
        if (html == null) {
            return "";
        }
        String spaced = html.replaceAll("(?i)</(p|div|li|h[1-6]|td|th|tr|blockquote)>|<br\\s*/?>", " $0");
        return unescape(NOTHING.sanitize(spaced)).replaceAll("\\s+", " ").strip();
    }

    private static String unescape(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'")
                .replace("&#64;", "@").replace("&#43;", "+").replace("&#61;", "=").replace("&#96;", "`")
                .replace("&amp;", "&");
    }
}
