package org.rtc.platform.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rtc.spi.access.Access;
import org.rtc.spi.module.Brought;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.HtmlCleaner;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;

/** The guides that parts bring, each read once. */
@ApplicationScoped
public class Guides {
    @Inject
    @Any
    Instance<RtcModule> parts;
    @Inject
    Access access;
    @Inject
    HtmlCleaner cleaner;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final Map<String, Text> texts = new ConcurrentHashMap<>();

    /** Those made for whoever is at work, in order. */
    public List<Text> list(Lang lang) {
        List<Found> found = new ArrayList<>(Brought.<RtcModule, Found>ask(parts, part -> part.guides().stream().filter(guide -> offered(guide.guard()))
                .map(guide -> new Found(part.id(), guide.order(), text(part.id(), guide, lang)))));
        found.sort(Comparator.comparingInt(Found::order).thenComparing(Found::part));
        return found.stream().map(Found::text).toList();
    }

    /** @throws Problem 404 where there is none; a guide is no secret, so nobody is refused one they have the address of */
    public Text get(String partId, String id, Lang lang) {
        return Brought.<RtcModule, Guide>ask(parts, part -> part.id().equals(partId) ? part.guides().stream() : Stream.empty()).stream()
                .filter(guide -> guide.id().equals(id)).findFirst().map(guide -> text(partId, guide, lang))
                .orElseThrow(Problem::notFound);
    }

    private boolean offered(Guard guard) {
        return (!guard.signedIn() || access.viewer().signedIn())
                && (guard.permission() == null || access.canSomewhere(guard.permission()));
    }

    private Text text(String part, Guide guide, Lang lang) {
        return texts.computeIfAbsent("help/" + part + "/" + guide.id() + "_" + lang.tag() + ".md",
                file -> read("/help/" + part + "/" + guide.id(), file));
    }

    private Text read(String path, String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The guide " + file + " is missing");
            }
            String markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = markdown.indexOf('\n');
            return new Text(path, markdown.substring(0, end).replaceFirst("^#\\s*", "").strip(),
                    cleaner.clean(renderer.render(parser.parse(markdown.substring(end)))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private record Found(String part, int order, Text text) {
    }

    /** @param html safe, without the title */
    public record Text(String path, String title, String html) {
        public String getPath() {
            return path;
        }

        public String getTitle() {
            return title;
        }

        public String getHtml() {
            return html;
        }
    }
}
