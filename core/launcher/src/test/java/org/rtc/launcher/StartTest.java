package org.rtc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with signals, against a stand-in for the server. */
@Timeout(180)
class StartTest {

    @TempDir
    Path folder;
    TestDist dist;
    Path home;
    Path output;
    int port;
    Process launcher;

    @BeforeEach
    void aDistribution() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        home = folder.resolve("home");
        output = folder.resolve("output");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String self = "org/rtc/launcher/FakePayara.class";
        try (var bytes = FakePayara.class.getClassLoader().getResourceAsStream(self)) {
            new Jar().with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: org.rtc.launcher.FakePayara\n")
                    .with(self, bytes.readAllBytes()).write(dist.folder().resolve("payara-micro.jar"));
        }
    }

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        if (launcher != null) {
            launcher.destroyForcibly().waitFor();
        }
        Path running = home.resolve("server/running");
        if (Files.exists(running)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(running).get(0))).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void itSaysWhereAndWhoAndStopsCleanly() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        assertThat(said()).contains("RTC is ready at http://localhost:" + port,
                "Demonstration accounts, each with the password demo: admin, secretariat, hub.andean, hub.caribbean, focal.hn, instructor, learner, learner2");
        assertThat(log()).contains("demo true, secret of 44");

        launcher.destroy();

        assertThat(launcher.waitFor()).isZero();
        assertThat(said()).endsWith("Stopped.\n");
        assertThat(log()).contains("all requests finished");
        assertThat(home.resolve("server/running")).doesNotExist();
    }

    @Test
    void theSecondStartFindsEverythingDoneAndTheClassesArchived() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        start();
        awaitSaid("Ctrl-C stops it.");
        assertThat(said()).doesNotContain("Assembling").doesNotContain("Bringing the database up to date");
        assertThat(log()).doesNotContain("the application of the last run");
        launcher.destroy();
        launcher.waitFor();
        assertThat(said()).contains("Stopping.\nStopped.\n");
    }

    @Test
    void aNewerServerRemembersNothingOfTheOneBefore() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        Path payara = dist.folder().resolve("payara-micro.jar");
        Files.setLastModifiedTime(payara, FileTime.from(Files.getLastModifiedTime(payara).toInstant().plusSeconds(60)));

        start();

        awaitSaid("Ctrl-C stops it.");
        assertThat(log()).doesNotContain("the application of the last run");
    }

    @Test
    void aModuleThatBreaksTheApplicationIsNamedAndTheLastThatWorkedIsStarted() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        Jar.part("bad").with("org/bad/Broken.class", "").write(home.resolve("modules/bad.jar"));
        Jar.part("fine").write(home.resolve("modules/fine.jar"));

        start();
        awaitSaid("Ctrl-C stops it.");

        assertThat(said()).contains("rtc: bad.jar: the application does not start with it (Unsatisfied dependencies for type Missing); "
                + "the last application that worked is started instead. Mend or remove that jar. The log is " + home.resolve("log/server.log"));
        assertThat(home.resolve("app")).isDirectoryNotContaining("glob:**/2");
    }

    @Test
    void whereTheDatabaseFailedNoJarIsBlamedThoughItAloneIsNew() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        Jar.part("unlucky").write(home.resolve("modules/unlucky.jar"));

        start();
        awaitSaid("Ctrl-C stops it.");

        assertThat(said()).contains("rtc: The application got no connection to the database (Error in allocating a connection. Cause: Connection refused); "
                + "the last application that worked is started instead. See that the database runs, and start again").doesNotContain("unlucky.jar");
        assertThat(Files.readString(home.resolve("app/fallback.json"))).contains("\"jars\":[],\"known\":false");
    }

    @Test
    void aModuleWhoseMigrationFailsIsNamedAndTheLastApplicationThatWorkedIsStarted() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        Path jar = Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);\n\ninsert into age_nowhere values (1);")
                .write(home.resolve("modules/agenda.jar"));

        start();
        awaitSaid("Ctrl-C stops it.");

        assertThat(said()).contains("rtc: " + jar + ": db/agenda/V1__days.sql line 3 failed (Table \"age_nowhere\" not found")
                .contains("The last application that worked is started instead.");
        assertThat(Files.readString(home.resolve("app/fallback.json"))).contains("\"jars\":[\"agenda.jar\"],\"known\":true,\"cause\":\"");
        assertThat(Files.readString(home.resolve("app/modules.json"))).contains("{\"id\":\"agenda\",\"version\":\"1.0.0\",\"state\":\"left-out\",\"from\":\"added\"");

        launcher.destroy();
        launcher.waitFor();
        Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);").write(jar);
        start();
        awaitSaid("Ctrl-C stops it.");
        assertThat(said()).doesNotContain("rtc: ");
        assertThat(home.resolve("app/fallback.json")).doesNotExist();
        assertThat(Files.readString(home.resolve("app/modules.json"))).contains("{\"id\":\"agenda\",\"version\":\"1.0.0\",\"state\":\"enabled\"");
    }

    @Test
    void whereTheTablesMovedOnTheModuleAtFaultIsLeftOutInsteadOfMeetingThemWithOldCode() throws Exception {
        Path jar = Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);").write(home.resolve("modules/agenda.jar"));
        Jar.part("board", "1.0.0", "[1,2)", "agenda").write(home.resolve("modules/board.jar"));
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroy();
        launcher.waitFor();
        Files.delete(jar);
        Jar.part("agenda", "1.1.0", "[1,2)", "").with("db/agenda/V1__days.sql", "create table age_day (id int);")
                .with("db/agenda/V2__more.sql", "alter table age_day add column more int not null;").write(home.resolve("modules/bad.jar"));

        start();
        awaitSaid("Ctrl-C stops it.");

        assertThat(said()).contains("rtc: bad.jar: the application does not start with it (Unsatisfied dependencies for type Missing); it is started without. "
                + "Mend or remove that jar.");
        assertThat(Files.readString(home.resolve("app/modules.json"))).contains("\"id\":\"agenda\",\"version\":\"1.1.0\",\"state\":\"left-out\"",
                "\"id\":\"board\",\"version\":\"1.0.0\",\"state\":\"left-out\"");
    }

    @Test
    void theLifeOfAModuleOnTheCommandLine() throws Exception {
        assertThat(module("list")).isZero();
        assertThat(said()).isEqualTo("MODULE               VERSION    STATE        FROM     REQUIRES\n");
        Path jar = Jar.part("agenda").write(folder.resolve("agenda.jar"));
        assertThat(module("verify", jar.toString())).isZero();
        assertThat(module("add", jar.toString())).isZero();
        assertThat(said()).isEqualTo("Added agenda 1.0.0 as " + home.resolve("modules/agenda.jar") + "; it takes effect at the next start.\n");
        assertThat(module("disable", "agenda")).isZero();
        assertThat(module("enable", "agenda")).isZero();
        assertThat(module("uninstall", "agenda", "--export", folder.resolve("out.zip").toString())).isZero();
        assertThat(said()).startsWith("Exported 0 rows of 0 tables to " + folder.resolve("out.zip") + ".\nUninstalled agenda 1.0.0 with no data");
        assertThat(module("uninstall", "agenda")).isEqualTo(1);
        assertThat(said()).isEqualTo("rtc: There is no module 'agenda' here; ./rtc module list shows those that are.\n");
        assertThat(module("disable")).isEqualTo(1);
        assertThat(said()).startsWith("rtc: 'module disable' has not what it needs; there are: module list").hasLineCount(1);
    }

    @Test
    void aFirstStartThatFailsEndsWithItsCause() throws Exception {
        dist.module("bad.jar", Jar.part("bad"));
        start();
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said()).endsWith("rtc: The start failed: Unsatisfied dependencies for type Missing; the log is " + home.resolve("log/server.log") + "\n");
    }

    @Test
    void aServerThatGivesUpWithoutAWordIsAskedForTheCause() throws Exception {
        dist.module("mute.jar", Jar.part("mute"));
        start();
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said()).endsWith("rtc: The start failed: SQLException: The database is gone; the log is " + home.resolve("log/server.log") + "\n");
    }

    @Test
    void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress("127.0.0.1", port));
            start();
            assertThat(launcher.waitFor()).isEqualTo(1);
            assertThat(said()).isEqualTo("rtc: Port " + port + " is taken by another program; stop that, or choose another port: ./rtc start --port " + (port + 1) + "\n");
        }
    }

    @Test
    void aServerWhoseLauncherWasKilledIsFound() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        launcher.destroyForcibly().waitFor();
        String process = Files.readAllLines(home.resolve("server/running")).get(0);

        start();

        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said()).isEqualTo("rtc: RTC runs already from this folder: process " + process + " holds " + home.resolve("data")
                + "; stop it with Ctrl-C in its terminal or: kill " + process + "\n");
    }

    @Test
    void aServerThatEndsByItselfIsSaidSo() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("server/running")).get(0))).orElseThrow().destroyForcibly();
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said()).endsWith("rtc: The server ended by itself with code 137; the log is " + home.resolve("log/server.log") + "\n");
    }

    @Test
    void theTerminalsOwnSignalDoesNotReachTheServer() throws Exception {
        start();
        awaitSaid("Ctrl-C stops it.");
        String process = Files.readAllLines(home.resolve("server/running")).get(0);
        new ProcessBuilder("kill", "-INT", process).start().waitFor();
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(ProcessHandle.of(Long.parseLong(process))).isPresent();
    }

    private void start() throws IOException {
        run("start", "--port", String.valueOf(port));
    }

    private int module(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("module"));
        all.addAll(List.of(arguments));
        run(all.toArray(String[]::new));
        return launcher.waitFor();
    }

    private void run(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-Drtc.dist=" + dist.folder(), "-Drtc.root=" + folder, "-cp", System.getProperty("java.class.path"),
                Launcher.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("RTC_"));
        builder.environment().put("RTC_HOME", home.toString());
        launcher = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    private void awaitSaid(String line) throws IOException, InterruptedException {
        while (!said().contains(line)) {
            assertThat(launcher.isAlive()).as(said()).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private String said() throws IOException {
        return Files.readString(output);
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("log/server.log"));
    }
}
