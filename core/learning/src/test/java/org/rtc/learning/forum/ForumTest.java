package org.rtc.learning.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.outline.Items;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class ForumTest {
    @Inject
    private Teaching teaching;
    @Inject
    private Items items;
    @Inject
    private Enrolments enrolments;
    @Inject
    private Threads threads;
    @Inject
    private Posts posts;
    @Inject
    private Follows follows;
    @Inject
    private ForumQueries queries;
    @Inject
    private Readings readings;
    @Inject
    private NoticeBox notices;

    private long ana;
    private long joy;
    private long teacher;
    private long course;
    private long forum;

    @BeforeEach
    void aForumWithTwoLearners() {
        ana = Somebody.named("ana");
        joy = Somebody.named("joy");
        course = teaching.course("Agua");
        teacher = Somebody.who("teacher", PermissionDef.INSTRUCTOR, Scope.course(course));
        forum = As.system(() -> items.add(course, null, ForumKind.ID, Teaching.es("Preguntas"), new ItemSource(Map.of(), null, null)));
        As.person(ana, () -> enrolments.enrol(course, null));
        As.person(joy, () -> enrolments.enrol(course, null));
    }

    private long thread() {
        return As.person(ana, () -> threads.start(forum, "Medidores", "¿Cómo los cuentan?", List.of()));
    }

    @Test
    void whoIsNotInTheCourseNeitherReadsNorWrites() {
        long thread = thread();
        long stranger = Somebody.named("stranger");

        assertThatThrownBy(() -> As.person(stranger, () -> threads.start(forum, "Hola", "Hola", List.of())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
        assertThatThrownBy(() -> As.person(stranger, () -> posts.reply(thread, null, "Hola", List.of())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
        assertThatThrownBy(() -> As.person(stranger, () -> {
            follows.follow(forum, thread, true);
            return null;
        }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
    }

    @Test
    void whatIsWrittenIsShownWithoutWhatCouldHarm() {
        long thread = As.person(ana, () -> threads.start(forum, "Prueba",
                "**negrita** <script>alert(1)</script> [aquí](javascript:alert(1))\n\n> cita", List.of()));

        String html = queries.posts(thread, 0, 10).items().get(0).html();

        assertThat(html).contains("<strong>negrita</strong>", "<blockquote>", "&lt;script&gt;").doesNotContain("<script", "javascript:");
    }

    @Test
    void anEmptyPostOrTitleIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> As.person(ana, () -> threads.start(forum, " ", "texto", List.of()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> As.person(ana, () -> threads.start(forum, "título", " ", List.of()))).isInstanceOf(Problem.class);

        assertThat(queries.threads(forum, null, 10).items()).isEmpty();
    }

    @Test
    void postsOfOthersAreNewUntilTheyWereSeen() {
        long thread = thread();
        assertThat(queries.unread(joy, List.of(thread))).containsEntry(thread, 1);
        assertThat(queries.unread(ana, List.of(thread))).isEmpty();

        long last = queries.posts(thread, 0, 10).items().get(0).id();
        readings.seen(joy, thread, last);
        assertThat(queries.unread(joy, List.of(thread))).isEmpty();

        As.person(ana, () -> posts.reply(thread, last, "Otra cosa", List.of()));
        assertThat(queries.unread(joy, List.of(thread))).containsEntry(thread, 1);
        assertThat(queries.unreadInForums(joy, List.of(forum))).containsEntry(forum, 1);
    }

    @Test
    void seeingAnOlderPartDoesNotMakeNewerPostsNewAgain() {
        long thread = thread();
        long first = queries.posts(thread, 0, 10).items().get(0).id();
        long second = As.person(ana, () -> posts.reply(thread, null, "Más", List.of()));

        readings.seen(joy, thread, second);
        readings.seen(joy, thread, first);

        assertThat(queries.seen(joy, thread)).isEqualTo(second);
    }

    @Test
    void whoAnsweredHearsOfAnswersUntilTheySayOtherwise() {
        long thread = thread();
        As.person(joy, () -> posts.reply(thread, null, "Así", List.of()));
        assertThat(As.person(ana, () -> notices.unread())).isEqualTo(1);

        As.person(ana, () -> {
            follows.follow(forum, thread, false);
            return null;
        });
        As.person(joy, () -> posts.reply(thread, null, "Y así", List.of()));
        assertThat(As.person(ana, () -> notices.unread())).isEqualTo(1);
        assertThat(As.person(joy, () -> notices.unread())).as("nobody hears of their own posts").isZero();
    }

    @Test
    void aPostIsChangedByItsAuthorAndTakenBackByWhoTeaches() {
        long thread = thread();
        long post = queries.posts(thread, 0, 10).items().get(0).id();

        As.person(ana, () -> {
            posts.edit(post, "Corregido");
            return null;
        });
        assertThat(queries.posts(thread, 0, 10).items().get(0).html()).contains("Corregido");
        assertThatThrownBy(() -> As.person(joy, () -> {
            posts.edit(post, "Ajeno");
            return null;
        })).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));

        As.person(teacher, () -> {
            posts.delete(post);
            return null;
        });
        PostRow row = queries.posts(thread, 0, 10).items().get(0);
        assertThat(row.deleted()).isNotNull();
        assertThat(row.html()).isEmpty();
    }

    @Test
    void aClosedThreadIsAnsweredByWhoTeachesAlone() {
        long thread = thread();
        assertThatThrownBy(() -> As.person(ana, () -> {
            threads.close(thread, true);
            return null;
        })).isInstanceOf(Problem.class);

        As.person(teacher, () -> {
            threads.close(thread, true);
            return null;
        });

        assertThatThrownBy(() -> As.person(joy, () -> posts.reply(thread, null, "Tarde", List.of())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
        assertThat(As.person(teacher, () -> posts.reply(thread, null, "Cierro", List.of()))).isPositive();
    }

    @Test
    void tooManyFilesAreRefusedAndTheRestIsKeptWithThePost() {
        Attachment file = new Attachment("datos.csv", "text/csv", () -> new ByteArrayInputStream("a;b".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> As.person(ana, () -> threads.start(forum, "Muchos", "texto", java.util.Collections.nCopies(6, file))))
                .isInstanceOf(Problem.class);

        long thread = As.person(ana, () -> threads.start(forum, "Uno", "texto", List.of(file)));

        assertThat(queries.posts(thread, 0, 10).items().get(0).files()).isEqualTo(1);
    }

    @Test
    void listsArePagedByKeyAndPinnedThreadsComeFirst() {
        List<Long> made = IntStream.range(0, 5).mapToObj(i -> As.person(ana, () -> threads.start(forum, "Tema " + i, "texto", List.of()))).toList();
        As.person(teacher, () -> {
            threads.pin(made.get(0), true);
            return null;
        });

        var first = queries.threads(forum, null, 3);
        var rest = queries.threads(forum, first.next(), 3);

        assertThat(first.items()).extracting(ThreadRow::id).containsExactly(made.get(0), made.get(4), made.get(3));
        assertThat(rest.items()).extracting(ThreadRow::id).containsExactly(made.get(2), made.get(1));
        assertThat(rest.next()).isNull();
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        long thread = thread();
        IntStream.range(0, 40).forEach(i -> As.person(joy, () -> posts.reply(thread, null, "Respuesta " + i, List.of())));

        assertThat(Sql.count(() -> queries.posts(thread, 0, 50))).isEqualTo(1);
        assertThat(Sql.count(() -> queries.threads(forum, null, 30))).isEqualTo(1);
        assertThat(Sql.count(() -> queries.unread(ana, List.of(thread)))).isEqualTo(1);
    }
}
