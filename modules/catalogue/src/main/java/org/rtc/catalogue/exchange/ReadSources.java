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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.job.Job;

/** Reads the catalogues whose turn it is. What fails is noted at its source and tried again next time. */
@ApplicationScoped
public class ReadSources implements Job {
    private static final Logger LOG = Logger.getLogger(ReadSources.class.getName());
    private static final int PARTS = 1000;
    private static final int AT_ONCE = 200;

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
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Source source : due()) {
            try {
                own.done(source.getId(), read(source));
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.INFO, "A source could not be read: " + source.getUrl(), e);
                own.fail(source.getId(), e.getMessage());
            }
        }
    }

    private List<Source> due() {
        return em.createQuery("select s from CatalogueSource s where s.active = true and s.due <= :now order by s.due", Source.class)
                .setParameter("now", Instant.now()).getResultList();
    }

    /** @return how many activities it holds */
    private int read(Source source) throws IOException {
        String text = fetcher.fetch(source.kind() == Format.OAI ? records(source.getUrl()) : source.getUrl());
        int found = keep(source, Exchange.read(source.kind(), text));
        String token = source.kind() == Format.OAI ? XmlReaders.resumption(text) : null;
        for (int part = 1; token != null && part < PARTS; part++) {
            text = fetcher.fetch(source.getUrl().replaceAll("\\?.*", "") + "?verb=ListRecords&resumptionToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            found += keep(source, Exchange.read(source.kind(), text));
            token = XmlReaders.resumption(text);
        }
        return found;
    }

    /** The address of a repository alone is enough. */
    private static String records(String url) {
        return url.contains("verb=") ? url : url.replaceAll("\\?.*", "") + "?verb=ListRecords&metadataPrefix=oai_dc";
    }

    private int keep(Source source, List<Arrival> arrivals) {
        for (int from = 0; from < arrivals.size(); from += AT_ONCE) {
            own.take(source.getId(), source.country(), arrivals.subList(from, Math.min(arrivals.size(), from + AT_ONCE)));
        }
        return arrivals.size();
    }

    @Transactional
    public void take(long id, String country, List<Arrival> arrivals) {
        arrivals.forEach(arrival -> exchange.take(id, arrival.in(country)));
    }

    @Transactional
    public void done(long id, int found) {
        em.find(Source.class, id).read(found, Instant.now());
    }

    @Transactional
    public void fail(long id, String why) {
        em.find(Source.class, id).failed(why, Instant.now());
    }
}
