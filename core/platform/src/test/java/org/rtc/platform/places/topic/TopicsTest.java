package org.rtc.platform.places.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class TopicsTest {
    @Inject
    private Topics topics;
    @Inject
    private Places places;

    private int add(String edition, String csv) {
        return As.system(() -> {
            try {
                return topics.add(edition, new StringReader(csv));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void anImportedEditionIsInForceAndTheOldOneIsKept() {
        add("2009", "code,parent,name_en\n1,,Old\n");
        assertThat(add("2026", "code;parent;name_es;name_en\n1;;Social;Social\n1.1;1;Población;Population\n")).isEqualTo(2);

        assertThat(places.topics()).extracting(Places.Topic::code).containsExactly("1", "1.1");
        assertThat(places.topics().get(1).name().get(Lang.ES)).isEqualTo("Población");

        As.system(() -> topics.use("2009"));
        assertThat(places.topics()).singleElement().satisfies(t -> assertThat(t.name().get(Lang.EN)).isEqualTo("Old"));
    }

    @Test
    void everyWrongRowIsToldAndNothingIsImported() {
        assertThatThrownBy(() -> add("2026", "code,parent,name_es\n1,,Uno\n1,,Otra vez\n2 b,,Dos\n3,9,Tres\n4,,\n"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors()).extracting(FieldError::key)
                        .containsExactlyInAnyOrder("platform.topics.twice", "platform.topics.badCode", "platform.topics.noParent",
                                "platform.topics.noName"));
        assertThat(places.topics()).isEmpty();
    }

    @Test
    void anEditionIsImportedOnce() {
        add("2026", "code,name_es\n1,Uno\n");
        assertThatThrownBy(() -> add("2026", "code,name_es\n2,Dos\n")).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors().get(0).field()).isEqualTo("edition"));
    }

    @Test
    void othersImportNothing() {
        As.person(Somebody.named("ana", Lang.ES), () -> {
            assertThatThrownBy(() -> topics.add("2026", new StringReader("code\n"))).isInstanceOf(Forbidden.class);
        });
    }
}
