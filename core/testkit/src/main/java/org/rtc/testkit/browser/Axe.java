package org.rtc.testkit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core whether a page can be used by all. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            () => axe.run({
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
            }).then(found => found.violations.map(rule =>
              `${rule.id} (${rule.impact}): ${rule.help}\\n` + rule.nodes.map(node =>
                `    ${node.target.join(" ")}\\n        ${node.failureSummary.split('\\n').slice(1).map(line => line.trim()).join('; ')}`
              ).join('\\n')))
            """;

    private Axe() {
    }

    /** @throws AssertionError that lists what it finds */
    public static void check(Page page) {
        page.evaluate(SCRIPT);
        List<?> violations = (List<?>) page.evaluate(RUN);
        if (!violations.isEmpty()) {
            StringBuilder list = new StringBuilder(page.url() + " is not accessible:");
            violations.forEach(violation -> list.append("\n  ").append(violation));
            throw new AssertionError(list.toString());
        }
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
