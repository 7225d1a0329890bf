package org.rtc.platform.people.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.manage.PeopleImport.Result;
import org.rtc.platform.probe.Demo;
import org.rtc.platform.probe.Post;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class PeopleImportTest {
    private static final String HEADER = "username,email,givenName,familyName,country,office,lang,roles\n";
    @Inject
    private PeopleImport imports;
    @Inject
    private People people;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
    }

    private List<Result> run(String who, String csv, boolean dryRun) {
        return As.person(Demo.id(who), () -> {
            try {
                return imports.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), dryRun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void eachRightRowBecomesAnAccountWithALinkByMail() {
        List<Result> results = run("admin", HEADER
                + "eva,eva@ine.hn,Eva,Núñez,HN,Instituto Nacional de Estadística,es,focal-point@country:HN\n"
                + "pierre,pierre@ihsi.ht,Pierre,Louis,HT,,fr,\n", false);

        assertThat(results).extracting(Result::status).containsExactly("created", "created");
        assertThat(people.byUsername("eva")).hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Eva Núñez"));
        assertThat(Post.all()).extracting(Post::to).containsExactly("eva@ine.hn", "pierre@ihsi.ht");
        assertThat(Post.last().subject()).isEqualTo("Votre compte RTC");
    }

    @Test
    void aWrongRowSaysWhyAndHoldsUpNoOther() {
        List<Result> results = run("admin", HEADER
                + "eva,not-an-address,,Núñez,HN,,es,\n"
                + "learner,other@ine.hn,Luz,Mar,HN,,es,\n"
                + "luz,luz@ine.hn,Luz,Mar,HN,,es,boss\n"
                + "mar,mar@ine.hn,Mar,Luz,HN,,es,\n", false);

        assertThat(results).extracting(Result::row).containsExactly(2L, 3L, 4L, 5L);
        assertThat(results).extracting(Result::status).containsExactly("refused", "refused", "refused", "created");
        assertThat(results.get(0).errors()).extracting(PeopleImport.Error::field).containsExactly("email", "givenName");
        assertThat(results.get(1).errors()).extracting(PeopleImport.Error::field).containsExactly("username");
        assertThat(results.get(2).errors()).extracting(PeopleImport.Error::field).containsExactly("roles");
    }

    @Test
    void aDryRunTellsTheSameAndDoesNothing() {
        List<Result> results = run("admin", HEADER + "eva,eva@ine.hn,Eva,Núñez,HN,,es,\neva,eva2@ine.hn,Eva,Núñez,HN,,es,\n", true);

        assertThat(results).extracting(Result::status).containsExactly("valid", "refused");
        assertThat(people.byUsername("eva")).isEmpty();
        assertThat(Post.all()).isEmpty();
    }

    @Test
    void spreadsheetsWriteSemicolonsAndAMark() {
        List<Result> results = run("admin", "\uFEFFUserName;Email;givenname;familyname;country;lang\neva;eva@ine.hn;Eva;\"Núñez; de Paz\";HN;es\n", false);
        assertThat(results).singleElement().satisfies(r -> assertThat(r.errors()).isEmpty());
        assertThat(people.byUsername("eva").orElseThrow().familyName()).isEqualTo("Núñez; de Paz");
    }

    @Test
    void aFocalPointImportsTheirCountryAndNoPower() {
        List<Result> results = run("focal.hn", HEADER
                + "eva,eva@ine.hn,Eva,Núñez,HN,,es,\n"
                + "gil,gil@ine.gt,Gil,Paz,GT,,es,\n"
                + "sol,sol@ine.hn,Sol,Paz,HN,,es,admin@network\n", false);
        assertThat(results).extracting(Result::status).containsExactly("created", "refused", "refused");
        assertThat(people.byUsername("sol")).isEmpty();
    }

    @Test
    void aDryRunKnowsWhatOneMayNotDo() {
        assertThat(run("focal.hn", HEADER + "gil,gil@ine.gt,Gil,Paz,GT,,es,\n", true)).extracting(Result::status).containsExactly("refused");
    }

    @Test
    void othersImportNobody() {
        assertThatThrownBy(() -> run("learner", HEADER, true)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsNoSuchTableIsRefusedWhole() {
        assertThatThrownBy(() -> run("admin", "name\nEva\n", false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run("admin", "", false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run("admin", "username,username,email\n", false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run("admin", HEADER + "eva,\"eva@ine.hn,Eva", false)).isInstanceOf(Problem.class);
    }

    @Test
    void tooManyRowsOrBytesAreRefused() {
        String many = IntStream.range(0, 2001).mapToObj(i -> "u" + i + ",u" + i + "@x.org").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> run("admin", "username,email\n" + many, true)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run("admin", "username,email\n" + "x".repeat(2_100_000), true))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(413));
    }
}
