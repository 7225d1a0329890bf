package org.rtc.experts.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.directory.Directory;
import org.rtc.experts.request.Conversations;
import org.rtc.experts.request.InvitationData;
import org.rtc.experts.request.Requests;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

/** What is left when somebody's account ends. */
@RtcTest
class ForgottenTest {
    private static final List<String> TABLES = List.of("exp_expert", "exp_skill", "exp_language", "exp_consent", "exp_cv_view", "exp_candidate", "exp_message");

    @Inject
    private House house;
    @Inject
    private ProfileData profile;
    @Inject
    private InvitationData invitations;
    @Inject
    private Cvs cvs;
    @Inject
    private Requests requests;
    @Inject
    private Conversations conversations;
    @Inject
    private Directory directory;
    @Inject
    private FileStore files;
    @Inject
    private EntityManager em;

    private long honduras;
    private long person;
    private long expert;
    private long request;
    private long candidate;
    private long cv;

    @BeforeEach
    void anExpertWithACvWhomAnOfficeInvitedAndWroteTo() {
        house.build();
        honduras = house.focal("HN");
        person = house.person("alma", "MX");
        expert = house.expert(person, Audience.OFFICES, Shared.values());
        As.person(person, this::keepCv);
        cv = As.person(honduras, () -> cvs.open(expert));
        request = As.person(honduras, () -> requests.create(House.request("HN")));
        candidate = As.person(honduras, () -> requests.shortlist(request, expert));
        As.person(honduras, () -> requests.invite(candidate));
        As.person(person, () -> conversations.answer(candidate, true, "Con gusto", true));
        As.person(honduras, () -> conversations.say(candidate, "Gracias"));
    }

    private void keepCv() {
        try {
            cvs.keep(new ByteArrayInputStream("%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.UTF_8)), "cv.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(long whom) {
        Tx.run(() -> {
            invitations.erase(whom);
            profile.erase(whom);
        });
    }

    private long rows(String table) {
        return Tx.get(() -> ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    @Test
    void ofAnExpertNothingIsLeftAndTheOfficeKeepsItsRequest() {
        forget(person);

        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
        assertThatThrownBy(() -> files.get(cv)).isInstanceOf(Problem.class);
        As.person(honduras, () -> {
            assertThat(directory.find("", Lang.ES, Map.of(), null, 10).total()).isZero();
            assertThatThrownBy(() -> conversations.enter(candidate)).isInstanceOf(Problem.class);
            assertThat(requests.office(request).isOpen()).isTrue();
        });
        assertThat(profile.export(person).toString() + invitations.export(person)).doesNotContain("secreto", "Con gusto", "Migración");
    }

    @Test
    void ofWhoWorkedInAnOfficeTheListOfThoseWhoOpenedCvsKeepsNothing() {
        forget(honduras);

        As.person(person, () -> {
            assertThat(cvs.seen()).isEmpty();
            assertThat(conversations.enter(candidate).request().getId()).as("what the office asked stays").isEqualTo(request);
        });
        assertThat(rows("exp_expert")).isEqualTo(1);
    }
}
