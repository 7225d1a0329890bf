package org.rtc.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.text.Lang;

/** Who is at work, read from the database at most once a request: a closed account or a changed password ends it. */
@Named("viewer")
@RequestScoped
@Typed({Viewer.class, RequestViewer.class})
public class RequestViewer implements Viewer {
    private static final Row VISITOR = new Row(0, "", "", "", null, "UTC", false, 0, null);
    private static final Row SYSTEM = new Row(0, "system", "RTC", "", null, "UTC", true, 0, null);

    @Inject
    EntityManager em;

    private Lang asked;
    private Lang preferred = Lang.ES;
    private Principal read;
    private Row row = VISITOR;

    /** @param asked language that the request asks for, or null */
    public void reads(Lang asked, Lang preferred) {
        this.asked = asked;
        this.preferred = preferred;
    }

    /** A person or the system, not a visitor. */
    public boolean known() {
        return row().active;
    }

    @Override
    public boolean signedIn() {
        return row().active && row.id != 0;
    }

    @Override
    public long personId() {
        if (!signedIn()) {
            throw new SignInNeeded();
        }
        return row.id;
    }

    @Override
    public String username() {
        return row().username;
    }

    @Override
    public String name() {
        return (row().givenName + " " + row.familyName).strip();
    }

    /** ISO 3166 alpha-2; empty for a visitor and whoever told none. */
    public String country() {
        return row().country == null ? "" : row.country;
    }

    @Override
    public Lang lang() {
        if (asked != null) {
            return asked;
        }
        return Lang.of(row().lang).orElse(preferred);
    }

    @Override
    public ZoneId zone() {
        try {
            return ZoneId.of(row().zone);
        } catch (java.time.DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private Row row() {
        Principal principal = principal();
        if (!Objects.equals(principal, read)) {
            read = principal;
            row = principal == null ? VISITOR : principal.equals(Principal.SYSTEM) ? SYSTEM : load(principal);
        }
        return row;
    }

    private Row load(Principal principal) {
        return em.createQuery("""
                select new org.rtc.platform.access.RequestViewer$Row(
                  p.id, p.username, p.givenName, p.familyName, p.lang, p.zone, p.active, p.sessionEpoch, p.country)
                from PersonAccount p where p.id = :id""", Row.class)
                .setParameter("id", principal.personId()).getResultStream()
                .filter(r -> r.active && r.epoch == principal.epoch()).findFirst().orElse(VISITOR);
    }

    private static Principal principal() {
        try {
            return (Principal) SecurityUtils.getSubject().getPrincipal();
        } catch (UnavailableSecurityManagerException e) {
            return null;
        }
    }

    /** What a page needs to know of who looks. */
    public record Row(long id, String username, String givenName, String familyName, String lang, String zone,
            boolean active, int epoch, String country) {
        public Row(Long id, String username, String givenName, String familyName, String lang, String zone,
                Boolean active, Integer epoch, String country) {
            this(id.longValue(), username, givenName, familyName, lang, zone, active.booleanValue(), epoch.intValue(), country);
        }
    }
}
