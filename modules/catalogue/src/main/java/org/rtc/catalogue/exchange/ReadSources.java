package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.job.Job;

/** Reads the catalogues whose turn it is. What fails is noted at its source and tried again next time. */
@ApplicationScoped
public class ReadSources implements Job {
    private static final int PARTS = 20;

    @Inject
    EntityManager em;
    @Inject
    Fetcher fetcher;
    @Inject
    Exchange exchange;
    @Inject
    ReadSources own;

    @Override
    public String name() {
        return "catalogue.import";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        for (Source source : due()) {
            try {
                own.keep(source.getId(), fetch(source));
            } catch (IOException e) {
                own.fail(source.getId(), e.getMessage());
            }
        }
    }

    private List<Source> due() {
        return em.createQuery("select s from CatalogueSource s where s.active = true and s.due <= :now order by s.due", Source.class)
                .setParameter("now", Instant.now()).getResultList();
    }

    private List<Arrival> fetch(Source source) throws IOException {
        String text = fetcher.fetch(source.getUrl());
        List<Arrival> arrivals = new ArrayList<>(Exchange.read(source.kind(), text));
        for (int part = 1; source.kind() == Format.OAI && part < PARTS; part++) {
            String token = XmlReaders.resumption(text);
            if (token == null) {
                break;
            }
            String base = source.getUrl().replaceAll("\\?.*", "");
            text = fetcher.fetch(base + "?verb=ListRecords&resumptionToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            arrivals.addAll(Exchange.read(source.kind(), text));
        }
        return arrivals;
    }

    @Transactional
    public void keep(long id, List<Arrival> arrivals) {
        Source source = em.find(Source.class, id);
        arrivals.forEach(arrival -> exchange.take(id, arrival.in(source.country())));
        source.read(arrivals.size(), Instant.now());
    }

    @Transactional
    public void fail(long id, String why) {
        em.find(Source.class, id).failed(why, Instant.now());
    }
}
