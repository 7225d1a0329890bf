package org.rtc.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.platform.job.Node;
import org.rtc.platform.module.Descriptors;
import org.rtc.platform.probe.ProbeSource;
import org.rtc.platform.probe.Somebody;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.search.Search;
import org.rtc.spi.search.Search.Hits;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class SearchTest {
    private static final Instant DAY = Instant.parse("2011-11-15T00:00:00Z");

    @Inject
    private Search search;
    @Inject
    private ProbeSource source;
    @Inject
    private SearchAdmin admin;
    @Inject
    private SearchLogTrim trim;
    @Inject
    private NodeIndex index;
    @Inject
    private Descriptors descriptors;
    @Inject
    private Node node;
    @Inject
    private Environment environment;
    @Inject
    private EntityManager em;

    @BeforeEach
    void clear() {
        source.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "ES, Estadísticas ambientales, estadisticas", "ES, Estadísticas ambientales, ESTADÍSTICA", "ES, Estadísticas ambientales, ambiental",
        "ES, La gestión de censos, gestion", "ES, Migración, migraciones",
        "EN, Environmental statistics, statistic", "EN, Training needs, trained",
        "FR, L’évaluation des besoins, evaluation", "FR, L'évaluation des besoins, évaluations", "FR, Données régionales, region",
        "PT, Formação contínua, formacoes", "PT, Formações contínuas, formação", "PT, Estatísticas regionais, estatistica regional"})
    void wordsAreFoundWithoutAccentsAndEndings(Lang lang, String title, String typed) {
        add(1, lang, title);

        assertThat(ids(typed, lang)).containsExactly(1L);
    }

    @Test
    void aTextInAnotherLanguageIsFoundAfterThoseInTheReaders() {
        add(1, Lang.PT, "Censo");
        add(2, Lang.ES, "Censo");
        add(3, Lang.FR, "Censo");

        assertThat(ids("censo", Lang.ES).get(0)).isEqualTo(2);
        assertThat(ids("censo", Lang.FR).get(0)).isEqualTo(3);
        assertThat(ids("censo", Lang.EN)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void theTitleWeighsMoreThanTheSummaryAndThatMoreThanTheBody() {
        add(new SearchDocument(1, es("Uno"), es("Uno"), es("Cartografía censal"), Map.of(), DAY, true));
        add(new SearchDocument(2, es("Dos"), es("Cartografía censal"), es("Dos"), Map.of(), DAY, true));
        add(new SearchDocument(3, es("Cartografía censal"), es("Tres"), es("Tres"), Map.of(), DAY, true));

        assertThat(ids("cartografia", Lang.ES)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void theLastWordMayBeJustBegun() {
        add(1, Lang.ES, "Curso de estadística");

        assertThat(ids("estad", Lang.ES)).containsExactly(1L);
        assertThat(ids("curso es", Lang.ES)).containsExactly(1L);
        assertThat(ids("estadíst", Lang.FR)).containsExactly(1L);
        assertThat(ids("est curso", Lang.ES)).as("only the last").containsExactly(1L);
        assertThat(ids("zest", Lang.ES)).isEmpty();
    }

    @Test
    void allWordsAreAskedForAndHalfOfThemWhereNothingHasAll() {
        add(1, Lang.ES, "Censo de población");
        add(2, Lang.ES, "Censo agropecuario");

        assertThat(ids("censo poblacion", Lang.ES)).containsExactly(1L);
        assertThat(ids("el censo de la población", Lang.ES)).containsExactly(1L);
        assertThat(ids("censo marciano", Lang.ES)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("desfile marciano", Lang.ES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", "AND", "title:x OR", "a* ~ ^2 [", "\\", "+-!", "*", "de la", "\u0000", "🙂", "' or 1=1"})
    void nothingThatIsTypedFails(String typed) {
        add(1, Lang.ES, "Censo");

        assertThat(find(typed, Lang.ES, Map.of()).total()).isNotNegative();
        assertThat(find(typed.repeat(3000), Lang.ES, Map.of()).total()).isNotNegative();
    }

    @Test
    void blankFindsEverythingNewestFirst() {
        add(new SearchDocument(1, es("a"), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), DAY, true));
        add(new SearchDocument(2, es("b"), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), DAY.plusSeconds(9), true));
        add(new SearchDocument(3, es("c"), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), null, true));

        assertThat(ids(" ", Lang.ES)).containsExactly(2L, 1L, 3L);
        assertThat(ids(null, Lang.ES)).hasSize(3);
    }

    @Test
    void aPageOfHitsKnowsTheirTotal() {
        LongStream.rangeClosed(1, 30).forEach(i -> add(new SearchDocument(i, es("Censo"), LocalizedText.EMPTY,
                LocalizedText.EMPTY, Map.of(), DAY.plusSeconds(i), true)));
        Hits hits = search.find(ProbeSource.KIND, "censo", Lang.ES, Map.of(), 10, 5);

        assertThat(hits.total()).isEqualTo(30);
        assertThat(hits.ids()).containsExactly(20L, 19L, 18L, 17L, 16L);
    }

    @Test
    void facetsFilterAndCount() {
        facet(1, Map.of("topic", Set.of("1.1", "1.2"), "country", Set.of("HN")));
        facet(2, Map.of("topic", Set.of("1.2"), "country", Set.of("DO")));
        facet(3, Map.of("topic", Set.of("2"), "country", Set.of("HN")));

        Hits all = find("censo", Lang.ES, Map.of("topic", Set.of(), "country", Set.of()));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.counts()).isEqualTo(Map.of("topic", Map.of("1.2", 2, "1.1", 1, "2", 1), "country", Map.of("HN", 2, "DO", 1)));
        assertThat(all.counts().get("topic").keySet()).containsExactly("1.2", "1.1", "2");

        Hits honduras = find("censo", Lang.ES, Map.of("topic", Set.of(), "country", Set.of("HN")));
        assertThat(honduras.ids()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(honduras.counts().get("topic")).isEqualTo(Map.of("1.1", 1, "1.2", 1, "2", 1));
        assertThat(honduras.counts().get("country")).as("as if it did not filter").isEqualTo(Map.of("HN", 2, "DO", 1));

        assertThat(find("", Lang.ES, Map.of("topic", Set.of("1.1", "2"), "country", Set.of("HN"))).ids()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(find("", Lang.ES, Map.of("topic", Set.of("1.2"), "country", Set.of("HN"))).ids()).containsExactly(1L);
        assertThat(find("", Lang.ES, Map.of("topic", Set.of("none"))).total()).isZero();
        assertThat(find("", Lang.ES, Map.of("unheard", Set.of("x"))).total()).isZero();
    }

    @Test
    void visitorsFindWhatIsOpen() {
        add(new SearchDocument(1, es("Censo"), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), DAY, true));
        add(new SearchDocument(2, es("Censo"), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), DAY, false));

        assertThat(ids("censo", Lang.ES)).containsExactly(1L);
        long ana = Somebody.named("ana", Lang.ES);
        assertThat(As.person(ana, () -> ids("censo", Lang.ES))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aChangeIsFollowedAndADeletedThingIsGone() {
        add(1, Lang.ES, "Censo");
        assertThat(ids("censo", Lang.ES)).containsExactly(1L);

        add(1, Lang.ES, "Mapa");
        assertThat(ids("censo", Lang.ES)).isEmpty();
        assertThat(ids("mapa", Lang.ES)).containsExactly(1L);

        source.remove(1);
        search.changed(ProbeSource.KIND, 1);
        assertThat(ids("mapa", Lang.ES)).isEmpty();
    }

    @Test
    void aChangeThatIsRolledBackIsNotFollowed() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        source.put(document(1, Lang.ES, "Mapa"));
        assertThatThrownBy(() -> Tx.run(() -> {
            search.changed(ProbeSource.KIND, 1);
            throw new IllegalStateException();
        }));

        assertThat(ids("mapa", Lang.ES)).isEmpty();
    }

    @Test
    void aChangeThatCommitsLateIsNotLost() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        Tx.run(() -> {
            search.changed(ProbeSource.KIND, 2);
            List<Long> meanwhile = CompletableFuture.supplyAsync(() -> As.system(() -> {
                add(3, Lang.ES, "Mapa");
                return ids("mapa", Lang.ES);
            })).join();
            assertThat(meanwhile).containsExactly(3L);
            source.put(document(2, Lang.ES, "Mapa"));
        });

        assertThat(ids("mapa", Lang.ES)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void whatOneSourceCannotReadKeepsNothingElseOut() {
        source.breaks(2);
        LongStream.rangeClosed(1, 3).forEach(i -> source.put(document(i, Lang.ES, "Censo")));
        search.changed(ProbeSource.KIND, 1, 2, 3);

        assertThat(ids("censo", Lang.ES)).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void anIndexGoesOnWhereItWasAfterARestart() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        index.close();
        source.put(document(1, Lang.ES, "Nunca dicho"));
        add(2, Lang.ES, "Mapa");

        assertThat(ids("mapa", Lang.ES)).containsExactly(2L);
        assertThat(ids("censo", Lang.ES)).as("not read anew").containsExactly(1L);
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws IOException {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        index.close();
        forEachFile(Files::delete);

        assertThat(ids("censo", Lang.ES)).containsExactly(1L);
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        index.close();
        forEachFile(file -> Files.writeString(file, "not an index"));

        assertThat(ids("censo", Lang.ES)).containsExactly(1L);
    }

    @Test
    void anIndexThatMissedWhatTheLogForgotIsBuiltAnew() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        index.close();
        add(1, Lang.ES, "Mapa");
        LongStream.range(0, 3).forEach(i -> search.changed("unheard", i));
        Tx.run(() -> em.createQuery("update SearchChange c set c.created = :then").setParameter("then", DAY).executeUpdate());
        trim.run();

        assertThat(Tx.get(() -> em.createQuery("select count(c) from SearchChange c", Long.class).getSingleResult())).isEqualTo(1);
        assertThat(ids("mapa", Lang.ES)).containsExactly(1L);
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnew() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        source.put(document(1, Lang.ES, "Mapa"));
        Tx.run(() -> em.createNativeQuery("UPDATE pf_installation SET made = 'restored' WHERE name = 'database'").executeUpdate());

        assertThat(ids("mapa", Lang.ES)).containsExactly(1L);
    }

    @Test
    void anIndexThatAPartOfAnotherReleaseFilledIsBuiltAnew() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        source.put(document(1, Lang.ES, "Mapa"));
        descriptors.all().put("new", new Descriptors.Descriptor("new", "2.0.0", "[1,2)", List.of(), "new.jar", 1, List.of()));
        try {
            assertThat(ids("mapa", Lang.ES)).containsExactly(1L);
        } finally {
            descriptors.all().remove("new");
        }
    }

    @Test
    void anAdministratorLetsAllIndexesBeBuiltAnew() {
        add(1, Lang.ES, "Censo");
        ids("censo", Lang.ES);
        source.put(document(1, Lang.ES, "Mapa"));
        assertThat(ids("mapa", Lang.ES)).isEmpty();
        As.system(admin::rebuild);

        assertThat(ids("mapa", Lang.ES)).containsExactly(1L);
    }

    private List<Long> ids(String words, Lang lang) {
        return find(words, lang, Map.of()).ids();
    }

    private Hits find(String words, Lang lang, Map<String, Set<String>> facets) {
        return search.find(ProbeSource.KIND, words, lang, facets, 0, 100);
    }

    private void add(long id, Lang lang, String title) {
        add(document(id, lang, title));
    }

    private void facet(long id, Map<String, Set<String>> facets) {
        add(new SearchDocument(id, es("Censo"), LocalizedText.EMPTY, LocalizedText.EMPTY, facets, DAY, true));
    }

    private void add(SearchDocument document) {
        source.put(document);
        search.changed(ProbeSource.KIND, document.id());
    }

    private static SearchDocument document(long id, Lang lang, String title) {
        return new SearchDocument(id, LocalizedText.of(lang, title), LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of(), DAY, true);
    }

    private static LocalizedText es(String text) {
        return LocalizedText.of(Lang.ES, text);
    }

    private void forEachFile(FileWork work) throws IOException {
        try (Stream<Path> files = Files.list(environment.data().resolve("index").resolve(node.name()))) {
            for (Path file : files.toList()) {
                work.on(file);
            }
        }
    }

    private interface FileWork {
        void on(Path file) throws IOException;
    }
}
