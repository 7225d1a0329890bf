package org.rtc.launcher.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.Database;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = file("rtc.port=1001\nrtc.bind=10.0.0.1\nrtc.smtp-host=mail\n");
        Settings settings = Settings.read(file, Map.of("RTC_PORT", "1002", "RTC_BIND", "10.0.0.2", "PATH", "/bin"), Map.of("RTC_PORT", "1003"));
        assertThat(settings.all()).isEqualTo(Map.of("RTC_PORT", "1003", "RTC_BIND", "10.0.0.2", "RTC_SMTP_HOST", "mail"));
    }

    @Test
    void withoutAnythingThePortIs8080() {
        assertThat(none().port()).isEqualTo(8080);
    }

    @Test
    void nodesThatKnowEachOtherNeedTheSameSecret() throws IOException {
        Home home = Home.at(folder.resolve("home"));
        Settings cluster = Settings.read(folder.resolve("none"), Map.of("RTC_CLUSTER", "a:6900,b:6900"), Map.of());
        assertThatThrownBy(() -> Environment.of(cluster, home, Database.of(cluster, home))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("RTC_CLUSTER is set and RTC_SECRET is not: ");
        Settings both = Settings.read(folder.resolve("none"), Map.of("RTC_CLUSTER", "a:6900,b:6900", "RTC_SECRET", "one"), Map.of());
        assertThat(Environment.of(both, home, Database.of(both, home))).containsEntry("RTC_SECRET", "one");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Settings settings = Settings.read(folder.resolve("none"), Map.of("RTC_PORT", "eighty"), Map.of());
        assertThatThrownBy(settings::port).isInstanceOf(Refusal.class)
                .hasMessage("RTC_PORT is 'eighty'; give a port from 1 to 65535, such as 8080.");
    }

    @Test
    void aKeyThatIsNotOursIsRefused() throws IOException {
        Path file = file("port=1001\n");
        assertThatThrownBy(() -> Settings.read(file, Map.of(), Map.of())).isInstanceOf(Refusal.class)
                .hasMessage(file + ": 'port' is no setting of RTC, they all begin with rtc.; correct or remove the line.");
    }

    @Test
    void theServerIsToldEverythingOnTheEmbeddedDefault() throws IOException {
        Settings settings = Settings.read(folder.resolve("none"), Map.of("RTC_PORT", "7409", "RTC_SMTP_HOST", "mail"), Map.of());
        Home home = Home.at(folder.resolve("home"));
        Map<String, String> environment = Environment.of(settings, home, Database.of(settings, home));
        assertThat(environment).containsEntry("RTC_URL", "http://localhost:7409")
                .containsEntry("RTC_CONTENT_URL", "http://127.0.0.1:7409")
                .containsEntry("RTC_DATA", folder.resolve("home/data").toString())
                .containsEntry("RTC_DEMO", "true").containsEntry("RTC_SMTP_HOST", "mail")
                .containsEntry("RTC_DB_CLASS", "org.h2.Driver").containsEntry("RTC_DB_USER", "sa");
        assertThat(environment.get("RTC_DB_URL")).startsWith("jdbc:h2:file:" + folder.resolve("home/data/db/rtc") + ";MODE=MySQL;");
    }

    @Test
    void anExternalDatabaseIsNoDemonstration() throws IOException {
        Settings settings = Settings.read(folder.resolve("none"),
                Map.of("RTC_DB_URL", "jdbc:mysql://db/rtc", "RTC_DB_USER", "rtc", "RTC_DB_PASSWORD", "p"), Map.of());
        Home home = Home.at(folder.resolve("home"));
        assertThat(Environment.of(settings, home, Database.of(settings, home))).containsEntry("RTC_DEMO", "false")
                .containsEntry("RTC_DB_CLASS", "com.mysql.cj.jdbc.MysqlDataSource").containsEntry("RTC_DB_PASSWORD", "p");
    }

    @Test
    void anUnknownDatabaseIsRefused() {
        Database database = new Database("jdbc:postgresql://db/rtc", "", "", false);
        assertThatThrownBy(database::dataSourceClass).isInstanceOf(Refusal.class).hasMessage("RTC_DB_URL is 'jdbc:postgresql://db/rtc'; "
                + "give an address that begins with jdbc:mysql: (for MariaDB too), or none for the embedded database.");
    }

    @Test
    void theSecretIsMadeOnceAndForItsOwnerOnly() throws IOException {
        String secret = Secret.in(folder);
        assertThat(java.util.Base64.getDecoder().decode(secret)).hasSize(32);
        assertThat(Secret.in(folder)).isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret")))).isEqualTo("rw-------");
    }

    @Test
    void aHomeThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.at(file.resolve("home"))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(file.resolve("home") + ": this folder cannot be written (")
                .hasMessageEndingWith("); mend that, or choose another with RTC_HOME.");
    }

    private Settings none() {
        return Settings.read(folder.resolve("none"), Map.of(), Map.of());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rtc.properties"), text);
    }
}
