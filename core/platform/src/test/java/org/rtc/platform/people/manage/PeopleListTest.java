package org.rtc.platform.people.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.manage.PeopleList.Filter;
import org.rtc.platform.people.manage.PeopleList.Row;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Forbidden;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class PeopleListTest {
    @Inject
    private PeopleList people;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
    }

    private List<String> seenBy(String who, Filter filter) {
        return As.person(Demo.id(who), () -> people.list(filter, null, 50)).items().stream().map(Row::username).toList();
    }

    @Test
    void anAdministratorSeesAllByFamilyName() {
        assertThat(seenBy("admin", Filter.ALL)).hasSize(8).startsWith("hub.caribbean");
    }

    @Test
    void aFocalPointSeesTheirCountryAndAHubAdministratorTheHubs() {
        assertThat(seenBy("focal.hn", Filter.ALL)).containsExactlyInAnyOrder("focal.hn", "learner");
        assertThat(seenBy("hub.andean", Filter.ALL)).containsExactly("hub.andean");
        assertThat(seenBy("hub.caribbean", Filter.ALL)).containsExactlyInAnyOrder("hub.caribbean", "learner2");
        assertThatThrownBy(() -> seenBy("learner", Filter.ALL)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aFilterNeverShowsMoreThanOneMaySee() {
        assertThat(seenBy("focal.hn", new Filter(null, "HT", null, null))).isEmpty();
        assertThat(seenBy("focal.hn", new Filter("example.org", null, null, null))).hasSize(2);
    }

    @Test
    void peopleAreFoundByPartsOfNameAddressAndRole() {
        assertThat(seenBy("admin", new Filter("ana pin", null, null, null))).containsExactly("learner");
        assertThat(seenBy("admin", new Filter("LEARNER2@", null, null, null))).containsExactly("learner2");
        assertThat(seenBy("admin", new Filter(null, null, "focal-point", null))).containsExactly("focal.hn");
        assertThat(seenBy("admin", new Filter("100%_", null, null, null))).isEmpty();
    }

    @Test
    void pageByPageEverybodyComesOnce() {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<Row> slice = As.person(Demo.id("admin"), () -> people.list(Filter.ALL, from, 3));
            slice.items().forEach(row -> all.add(row.username()));
            after = slice.next();
        } while (after != null);
        assertThat(all).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void aBrokenKeyIsTheBeginning() {
        assertThat(As.person(Demo.id("admin"), () -> people.list(Filter.ALL, "x~y~'", 50)).items()).hasSize(8);
    }

    @Test
    void statementsDoNotGrowWithTheRows() {
        long admin = Demo.id("admin");
        As.person(admin, () -> {
            people.list(Filter.ALL, null, 1);
            int few = Sql.count(() -> people.roles(people.list(Filter.ALL, null, 2)));
            int many = Sql.count(() -> people.roles(people.list(Filter.ALL, null, 50)));
            assertThat(many).isEqualTo(few).isEqualTo(2);
        });
    }
}
