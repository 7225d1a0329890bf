package org.rtc.scorm.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.outline.Items;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.manage.ManagePeople;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.play.Grants;
import org.rtc.scorm.play.Launches;
import org.rtc.scorm.play.PlayerEndpoint;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;

/** A course with packages and learners, made with the real services. */
@ApplicationScoped
public class School {
    public static final String GOLF_12 = "RuntimeBasicCalls_SCORM12.zip";
    public static final String GOLF_2004 = "RuntimeBasicCalls_SCORM20043rdEdition.zip";

    @Inject
    EntityManager em;
    @Inject
    RunAs as;
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Items items;
    @Inject
    Enrolments enrolments;
    @Inject
    ManagePeople accounts;
    @Inject
    Courses courses;
    @Inject
    Grants grants;
    @Inject
    PlayerEndpoint player;
    @Inject
    Launches launches;

    @Transactional
    public long person(String name) {
        return person(name, "Pineda");
    }

    private long person(String name, String family) {
        PersonAccount person = new PersonAccount(name, name + "@example.org", "Ana", family, Lang.ES, Instant.now());
        em.persist(person);
        em.flush();
        return person.getId();
    }

    /** Published, by somebody who may do everything. */
    @Transactional
    public long course() {
        return course("teacher");
    }

    @Transactional
    public long course(String by) {
        long teacher = administrator(by);
        return as.person(teacher, () -> {
            long id = catalogue.create(CourseDetails.titled(text("Estadísticas")), null);
            catalogue.publish(id, true);
            return id;
        });
    }

    @Transactional
    public long administrator(String name) {
        long person = person(name, "Paz");
        em.persist(new RoleGrant(person, PermissionDef.ADMIN, Scope.NETWORK, Instant.now()));
        em.flush();
        return person;
    }

    @Transactional
    public long learner(long course, String name) {
        return learner(course, name, "Pineda");
    }

    @Transactional
    public long learner(long course, String name, String family) {
        long person = person(name, family);
        as.system(() -> enrolments.enrolOther(course, person));
        return person;
    }

    public void leave(long course, long person) {
        as.system(() -> {
            enrolments.remove(course, person);
            return null;
        });
    }

    public void comeBack(long course, long person) {
        as.system(() -> enrolments.enrolOther(course, person));
    }

    public void close(long person) {
        as.system(() -> {
            accounts.close(person);
            return null;
        });
    }

    public void reopen(long person) {
        as.system(() -> {
            accounts.reopen(person);
            return null;
        });
    }

    /** @param zip below {@code packages/} */
    public long item(long course, String zip) {
        return as.system(() -> items.add(course, null, "scorm", text("Golf"), source(zip)));
    }

    public void replace(long item, String zip) {
        as.system(() -> {
            items.change(item, text("Golf"), null, source(zip));
            return null;
        });
    }

    public long copy(long item) {
        return as.system(() -> items.copy(item));
    }

    public CourseItem facts(long item) {
        return courses.item(item).orElseThrow();
    }

    /** What the player's page begins with. */
    public JsonObject boot(String grant) {
        String host = grants.verify(grant).orElseThrow().key() + ".content.example";
        String html = Exchange.get(host).to(player, Map.of("grant", grant)).text();
        int from = html.indexOf('>', html.indexOf("id=\"rtc-boot\"")) + 1;
        return Jsons.object(html.substring(from, html.indexOf("</script>", from)));
    }

    public static ItemSource source(String zip) {
        return new ItemSource(Map.of(), file(zip), zip);
    }

    public static Path file(String zip) {
        for (String folder : new String[] {"scorm", "hostile"}) {
            try (InputStream in = School.class.getResourceAsStream("/packages/" + folder + "/" + zip)) {
                if (in != null) {
                    Path file = Files.createTempFile("package", ".zip");
                    file.toFile().deleteOnExit();
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                    return file;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalArgumentException(zip);
    }

    private static LocalizedText text(String spanish) {
        return LocalizedText.of(Lang.ES, spanish);
    }

    /** Somebody opens the player. @return the grant */
    public String launch(long course, long item, long person) {
        String address = As.person(person, () -> launches.address(String.valueOf(course), String.valueOf(item), Launches.Want.GO_ON));
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
