package org.rtc.spi.report;

import java.util.List;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Guard;

/**
 * A report that a part brings, an {@code @ApplicationScoped} bean. {@code /reports} lists those that the viewer may see
 * and gives each as a page and as a file. Its words are {@code ID} (name) and {@code ID.help}.
 */
public interface Report {
    /** Unique, with the part's id in front: {@code catalogue.report.biennium}. */
    String id();

    /** Who is offered it; what it holds is narrowed to the viewer's scopes by the report itself. */
    Guard guard();

    /** What can be chosen before it is made; empty where nothing can. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * @param chosen value by parameter; absent where nothing was chosen
     * @throws org.rtc.spi.problem.Problem 422 where a value is none of those offered, 403 outside the viewer's scopes
     */
    Table table(Lang lang, Map<String, String> chosen);

    /**
     * @param text    key of its words
     * @param options value to words of the choice, in order, already in a language; empty for a free text or number
     */
    record Parameter(String name, String text, java.util.function.Function<Lang, Map<String, String>> options) {
    }
}
