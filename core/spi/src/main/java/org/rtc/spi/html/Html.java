package org.rtc.spi.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML of long lists, escaped unless said otherwise. Elements close in the order in which they were opened.
 */
public final class Html {
    private final Writer out;
    private final Assets assets;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param assets gives the address of a static file: the icon set's is needed for {@link #icon} */
    public Html(Writer out, Assets assets) {
        this.out = out;
        this.assets = assets;
    }

    /** An icon beside a word. @param name id in the icon set, without {@code i-} */
    public Html icon(String name) {
        return open("svg", "class", "icon", "aria-hidden", "true")
                .open("use", "href", assets.url("rtc/icons.svg") + "#i-" + name).close().close();
    }

    /** @param attributes name, value, name, value …; a null value leaves the attribute out */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element without content, such as {@code <img>} or {@code <use>}. */
    public Html empty(String element, String... attributes) {
        return start(element, attributes);
    }

    /** An element with text alone. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Html close() {
        return write("</").write(open.pop()).write(">");
    }

    public Html text(String text) {
        return text == null ? this : escape(text);
    }

    /** @param safe HTML of our own or from {@link org.rtc.spi.text.HtmlCleaner} */
    public Html raw(String safe) {
        return safe == null ? this : write(safe);
    }

    private Html start(String element, String... attributes) {
        write("<").write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                write(" ").write(attributes[i]).write("=\"").escape(attributes[i + 1]).write("\"");
            }
        }
        return write(">");
    }

    private Html escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (entity != null) {
                write(text, from, i).write(entity);
                from = i + 1;
            }
        }
        return write(text, from, text.length());
    }

    private Html write(String text) {
        return write(text, 0, text.length());
    }

    private Html write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
