package org.rtc.needs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Brings published reports into the search, with the names of their topics. */
@ApplicationScoped
public class ReportSource implements SearchSource {
    static final String KIND = "needs-report";

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return em.createQuery("select r from NeedsReport r where r.id in :ids", NeedsReport.class).setParameter("ids", ids)
                .getResultStream().map(ReportSource::document).toList();
    }

    private static SearchDocument document(NeedsReport report) {
        List<RankedTopic> topics = report.getFigures().assessment().topics();
        Set<String> codes = topics.stream().map(RankedTopic::topic).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        return new SearchDocument(report.getId(), report.getTitle(), report.getConclusions(), names(topics), Map.of("topic", codes),
                report.getPublished(), report.isPublic());
    }

    private static LocalizedText names(List<RankedTopic> topics) {
        return LocalizedText.of(Lang.ALL.stream().collect(Collectors.toMap(lang -> lang,
                lang -> topics.stream().map(t -> t.name().in(lang).text()).collect(Collectors.joining(". ")))));
    }

    @Override
    public Stream<Long> ids() {
        return em.createQuery("select r.id from NeedsReport r", Long.class).getResultStream();
    }
}
