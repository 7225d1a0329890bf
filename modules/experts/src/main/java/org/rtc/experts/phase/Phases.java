package org.rtc.experts.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.spi.event.Started;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** The phases of statistical work, as data: taken at each start from {@code facts/experts/gsbpm.csv}, so that words can be mended. */
@ApplicationScoped
public class Phases {
    private static final String FACTS = "facts/experts/gsbpm.csv";

    @Inject
    EntityManager em;

    /** The eight phases, by code and in order; their sub-processes are kept for reports to come. */
    public Map<String, LocalizedText> all() {
        return em.createQuery("select p from ExpertPhase p where p.parent is null order by p.position", Phase.class).getResultStream()
                .collect(Collectors.toMap(Phase::getCode, Phase::getName, (a, b) -> a, LinkedHashMap::new));
    }

    @Transactional
    public void begin(@Observes Started started) {
        load();
    }

    /** Adds what is missing, and names what is there as the file does. */
    @Transactional
    public void load() {
        Map<String, Phase> known = em.createQuery("select p from ExpertPhase p", Phase.class).getResultStream()
                .collect(Collectors.toMap(Phase::getCode, Function.identity()));
        try (InputStream in = Phases.class.getClassLoader().getResourceAsStream(FACTS);
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int position = 0;
            for (CSVRecord row : rows) {
                Map<String, String> names = new HashMap<>();
                Lang.ALL.forEach(lang -> names.put(lang.tag(), row.get("name_" + lang.tag())));
                Phase phase = known.get(row.get("code"));
                if (phase == null) {
                    em.persist(new Phase(row.get("code"), LocalizedText.ofTags(names), position));
                } else {
                    phase.named(LocalizedText.ofTags(names));
                }
                position++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
