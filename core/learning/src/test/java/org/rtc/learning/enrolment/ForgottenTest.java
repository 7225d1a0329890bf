package org.rtc.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtc.learning.forum.Attachment;
import org.rtc.learning.forum.ForumKind;
import org.rtc.learning.forum.Threads;
import org.rtc.learning.outline.Items;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.course.Courses;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.course.Progress;
import org.rtc.spi.people.PersonalData;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class ForgottenTest {
    @Inject
    private Teaching teaching;
    @Inject
    private Enrolments enrolments;
    @Inject
    private Courses courses;
    @Inject
    private Progress progress;
    @Inject
    private Items items;
    @Inject
    private Threads threads;
    @Inject
    @Any
    private Instance<PersonalData> parts;
    @Inject
    private EntityManager em;

    @Test
    void aPlaceGoesToWhoWaitsAndProgressIsForgotten() {
        long course = teaching.courseFor(1, true);
        long ana = Somebody.named("ana");
        long joy = Somebody.named("joy");
        long page = teaching.page(course, teaching.section(course, "Uno"), "Fuentes");
        As.person(ana, () -> enrolments.enrol(course, null));
        As.person(joy, () -> enrolments.enrol(course, null));
        progress.report(page, ana, new ItemProgress(ItemProgress.Status.COMPLETED, 80.0, 60, 1.0, 1));
        assertThat(export(ana)).contains("\"score\":80.0");

        forget(ana);

        assertThat(courses.enrolled(course, joy)).isTrue();
        assertThat(count("select count(*) from ln_enrolment where person_id = " + ana)).isZero();
        assertThat(count("select count(*) from ln_item_progress where person_id = " + ana)).isZero();
    }

    @Test
    void postsStayWithoutTheirFiles() {
        long course = teaching.course("Agua");
        long ana = Somebody.named("ana");
        As.person(ana, () -> enrolments.enrol(course, null));
        long forum = As.system(() -> items.add(course, null, ForumKind.ID, Teaching.es("Preguntas"), new ItemSource(Map.of(), null, null)));
        As.person(ana, () -> threads.start(forum, "Medidores", "¿Cómo los cuentan?", List.of(
                new Attachment("notas.txt", "text/plain", () -> new ByteArrayInputStream("hola".getBytes())))));
        assertThat(export(ana)).contains("¿Cómo los cuentan?");

        forget(ana);

        assertThat(count("select count(*) from ln_post where author_id = " + ana + " and text like '%cuentan%'")).isOne();
        assertThat(count("select count(*) from ln_post_file")).isZero();
        assertThat(count("select count(*) from pf_file")).isZero();
        assertThat(count("select count(*) from ln_follow where person_id = " + ana)).isZero();
    }

    private String export(long person) {
        StringBuilder all = new StringBuilder();
        parts.stream().filter(part -> part.section().startsWith("learning.")).forEach(part -> all.append(part.export(person)));
        return all.toString();
    }

    private void forget(long person) {
        As.system(() -> Tx.run(() -> parts.stream().filter(part -> part.section().startsWith("learning.")).forEach(part -> part.erase(person))));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
