package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;

class AddingTest {

    private static final String NEXT = "; it takes effect at the next start.";

    @TempDir
    Path folder;
    Bench bench;

    @BeforeEach
    void anInstallation() throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void aModuleIsCopiedAndInAtTheNextStart() throws IOException {
        Path file = bench.file("agenda-1.0.0.jar", Bench.agenda("1.0.0"));
        add(file);
        assertThat(bench.lastSaid()).isEqualTo("Added agenda 1.0.0 as " + bench.added("agenda") + NEXT);
        assertThat(bench.added("agenda")).hasSameBinaryContentAs(file);
        assertThat(bench.parts()).contains("agenda 1.0.0");
        assertThat(bench.nothingHalf()).isTrue();
    }

    @Test
    void aNewerReleaseTakesThePlaceOfTheOlder() throws IOException {
        Bench.agenda("1.0.0").write(bench.home.modules().resolve("put-there-by-hand.jar"));
        add(bench.file("b.jar", Bench.agenda("1.1.0")));
        assertThat(bench.lastSaid()).isEqualTo("Upgraded agenda 1.0.0 to 1.1.0 as " + bench.added("agenda") + NEXT);
        assertThat(bench.home.modules()).isDirectoryNotContaining("glob:**/put-there-by-hand.jar");
        assertThat(bench.parts()).contains("agenda 1.1.0");
    }

    @Test
    void theSameReleaseBuiltAnewReplacesItself() throws IOException {
        add(bench.file("a.jar", Bench.agenda("1.0.0")));
        Path rebuilt = bench.file("b.jar", Bench.agenda("1.0.0").with("a.txt", "more"));
        add(rebuilt);
        assertThat(bench.lastSaid()).startsWith("Replaced agenda 1.0.0");
        assertThat(bench.added("agenda")).hasSameBinaryContentAs(rebuilt);
    }

    @Test
    void aDamagedJarIsReplacedAndThatOfAnotherIsNamed() throws IOException {
        Files.writeString(bench.added("agenda"), "<html>404</html>");
        add(bench.file("a.jar", Bench.agenda("1.0.0")));
        assertThat(bench.parts()).contains("agenda 1.0.0");
        Files.writeString(bench.added("board"), "<html>404</html>");
        refused(bench.file("b.jar", Bench.agenda("1.1.0")), bench.added("board") + ": it is no jar; fetch it again or remove it.");
    }

    @Test
    void anOlderReleaseIsRefusedWithWhatToRestore() throws IOException {
        add(bench.file("b.jar", Bench.agenda("1.1.0")));
        Path older = bench.file("a.jar", Bench.agenda("1.0.0"));
        refused(older, older + ": it is older than the installed agenda 1.1.0, whose tables it does not know; to go back, restore the backup "
                + "from before the upgrade and its jar, or uninstall 'agenda' first, which exports its data.");
        assertThat(bench.parts()).contains("agenda 1.1.0");
    }

    @Test
    void whatIsNotInOrderChangesNothing() throws IOException {
        Path file = bench.file("a.jar", Jar.part("agenda", "1.0.0", "[2,3)", ""));
        refused(file, file + ": it was made for SPI [2,3), this is SPI 1.3.0; use a release of 'agenda' made for SPI 1 or remove it.");
        Path needing = bench.file("b.jar", Jar.part("board", "1.0.0", "[1,2)", "agenda[1,2)"));
        refused(needing, needing + ": it requires 'agenda' [1,2), which is not installed; add that module or remove this one.");
        Path shaded = bench.file("c.jar", Jar.part("agenda").with("jakarta/inject/Inject.class", ""));
        assertThatThrownBy(() -> add(shaded)).isInstanceOf(Refusal.class).hasMessageStartingWith(shaded + ": it carries the class jakarta.inject.Inject");
        assertThat(bench.home.modules()).isDirectoryNotContaining("glob:**/*.jar");
    }

    @Test
    void migrationsAreTriedOnAnEmptyDatabaseBefore() throws IOException {
        Path bad = bench.file("a.jar", Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);\ninsert into age_day (nowhere) values (1);"));
        assertThatThrownBy(() -> add(bad)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(bad + ": db/agenda/V1__days.sql line 2 failed (Column \"nowhere\" not found");
        assertThat(bench.home.data().resolve("db")).doesNotExist();
    }

    @Test
    void anUpgradeThatAnotherModuleDoesNotBearIsRefused() throws IOException {
        add(bench.file("a.jar", Bench.agenda("1.0.0")));
        add(bench.file("b.jar", Jar.part("board", "1.0.0", "[1,2)", "agenda[1,2)")));
        Path next = bench.file("c.jar", Bench.agenda("2.0.0"));
        refused(next, bench.added("board") + ": it requires 'agenda' [1,2), installed is 2.0.0; use a release that fits or remove this one.");
        assertThat(bench.parts()).contains("agenda 1.0.0");
    }

    @Test
    void aBundledModuleIsReplacedByANewerReleaseAlone() throws IOException {
        Path bundled = bench.dist.module("rtc-agenda-1.0.0.jar", Bench.agenda("1.0.0"));
        add(bundled);
        assertThat(bench.lastSaid()).isEqualTo("agenda 1.0.0 comes with RTC and is in use already; nothing was changed.");
        Path other = bench.file("a.jar", Bench.agenda("1.0.0").with("a.txt", "another's"));
        refused(other, other + ": its id is that of agenda 1.0.0, which comes with RTC; give it another id, or a higher version to replace that one.");
        add(bench.file("b.jar", Bench.agenda("1.0.1")));
        assertThat(bench.parts()).contains("agenda 1.0.1").doesNotContain("agenda 1.0.0");
    }

    @Test
    void aDisabledModuleThatIsAddedAgainIsEnabled() throws IOException {
        add(bench.file("a.jar", Bench.agenda("1.0.0")));
        new Switching(bench.workshop).disable("agenda");
        add(bench.file("b.jar", Bench.agenda("1.1.0")));
        assertThat(bench.parts()).contains("agenda 1.1.0");
    }

    @Test
    void verifyingChangesNothing() throws IOException {
        Path file = bench.file("a.jar", Bench.agenda("1.0.0"));
        new Verifying(bench.workshop).verify(file);
        assertThat(bench.lastSaid()).isEqualTo(file + ": agenda 1.0.0 is in order and fits this installation.");
        assertThat(bench.home.modules()).isDirectoryNotContaining("glob:**/*.jar");
        assertThatThrownBy(() -> new Verifying(bench.workshop).verify(folder.resolve("none.jar"))).isInstanceOf(Refusal.class)
                .hasMessage(folder.resolve("none.jar") + ": there is no such file; give the path of a module's jar.");
    }

    @Test
    void theListShowsHowEachStands() throws IOException {
        bench.dist.module("board.jar", Jar.part("board", "2.1", "[1,2)", ""));
        bench.dist.module("gone.jar", Jar.part("gone"));
        add(bench.file("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "board[2,3)")));
        Files.writeString(bench.home.modules().resolve("disabled"), "agenda\n");
        Files.writeString(bench.home.modules().resolve("uninstalled"), "gone\n");
        Path broken = Files.writeString(bench.home.modules().resolve("broken.jar"), "oh");
        bench.said.clear();
        new Listing(bench.workshop).list();
        assertThat(bench.said).map(line -> line.replaceAll(" +", " ")).containsExactly("MODULE VERSION STATE FROM REQUIRES",
                "agenda 1.0.0 disabled added board[2,3)", "board 2.1.0 enabled bundled", "gone 1.0.0 uninstalled bundled",
                "Wrong: " + broken + ": it is no jar; fetch it again or remove it.");
    }

    private void add(Path file) throws IOException {
        new Adding(bench.workshop).add(file);
    }

    private void refused(Path file, String line) {
        assertThatThrownBy(() -> add(file)).isInstanceOf(Refusal.class).hasMessage(line);
    }
}
