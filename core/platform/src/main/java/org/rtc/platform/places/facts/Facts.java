package org.rtc.platform.places.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.platform.places.Country;
import org.rtc.platform.places.Hub;
import org.rtc.platform.places.Organisation;
import org.rtc.platform.places.topic.Topics;
import org.rtc.platform.text.Csv;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Fills an empty database with the members of the Conference, the hubs, the offices and the topics (facts/README.md). */
@ApplicationScoped
public class Facts {
    private static final String FIRST_EDITION = "1";

    @Inject
    EntityManager em;

    @Inject
    Topics topics;

    @Transactional
    public void load() {
        try {
            for (CSVRecord hub : rows("hubs.csv")) {
                em.persist(new Hub(hub.get("hub"), name(hub), Set.copyOf(List.of(hub.get("host_candidates").split("\\|")))));
            }
            em.flush();
            for (CSVRecord member : rows("members.csv")) {
                add(member);
            }
            try (Reader csv = open("topics.csv")) {
                topics.add(FIRST_EDITION, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord member) {
        String iso2 = member.get("iso2");
        String hub = member.get("hub");
        LocalizedText name = name(member);
        if (name.get(Lang.PT) == null) {
            name = name.with(Lang.PT, new Locale.Builder().setRegion(iso2).build().getDisplayCountry(Lang.PT.locale()));
        }
        em.persist(new Country(iso2, Integer.parseInt(member.get("m49")), member.get("kind"), hub.isEmpty() ? null : hub, name));
        if (!member.get("office").isEmpty()) {
            LocalizedText office = LocalizedText.of(Lang.of(member.get("office_lang")).orElseThrow(), member.get("office"));
            String url = member.get("office_url");
            em.persist(new Organisation(iso2, "office", office, url.isEmpty() ? null : url));
            em.flush();
        }
    }

    private static LocalizedText name(CSVRecord row) {
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            names.put(lang, Csv.get(row, "name_" + lang.tag()));
        }
        return LocalizedText.of(names);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser csv = Csv.parse(open(file))) {
            return csv.getRecords();
        }
    }

    private static Reader open(String file) {
        InputStream bytes = Facts.class.getResourceAsStream("/facts/" + file);
        return Csv.reader(bytes);
    }
}
