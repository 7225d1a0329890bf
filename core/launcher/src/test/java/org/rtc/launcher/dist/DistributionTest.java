package org.rtc.launcher.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;

class DistributionTest {

    @TempDir
    Path folder;
    Path dist;
    Path war;
    Path launcher;
    Path library;
    Path payara;

    @BeforeEach
    void whatMavenBuilt() {
        dist = folder.resolve("dist");
        war = new Jar().with("index.xhtml", "one").with("WEB-INF/lib/a.jar", "a").write(folder.resolve("rtc-web.war"));
        launcher = new Jar().with("l", "").write(folder.resolve("rtc-launcher.jar"));
        library = new Jar().with("f", "").write(folder.resolve("flyway-1.jar"));
        payara = new Jar().with("p", "").write(folder.resolve("payara-micro-6.jar"));
    }

    @Test
    void everythingHasItsPlace() throws IOException {
        build();
        assertThat(dist.resolve("web/index.xhtml")).hasContent("one");
        assertThat(dist.resolve("web/WEB-INF/lib/a.jar")).exists();
        assertThat(dist.resolve("launcher")).isDirectoryContaining("glob:**/rtc-launcher.jar").isDirectoryContaining("glob:**/flyway-1.jar");
        assertThat(dist.resolve("payara-micro.jar")).hasSameBinaryContentAs(payara);
    }

    @Test
    void librariesInWhichTheServerHasNothingToLookForLieOutsideTheApplication() throws IOException {
        Path plain = new Jar().with("org/plain/Class.class", "").with("META-INF/services/java.sql.Driver", "").write(folder.resolve("plain.jar"));
        Path beans = new Jar().with("META-INF/beans.xml", "").write(folder.resolve("beans.jar"));
        Path pages = new Jar().with("META-INF/resources/a.css", "").write(folder.resolve("pages.jar"));
        war = new Jar().with("WEB-INF/lib/plain.jar", Files.readAllBytes(plain)).with("WEB-INF/lib/beans.jar", Files.readAllBytes(beans))
                .with("WEB-INF/lib/pages.jar", Files.readAllBytes(pages)).write(war);

        build();

        assertThat(dist.resolve("lib")).isDirectoryContaining("glob:**/plain.jar");
        assertThat(dist.resolve("web/WEB-INF/lib")).isDirectoryContaining("glob:**/beans.jar").isDirectoryContaining("glob:**/pages.jar")
                .isDirectoryNotContaining("glob:**/plain.jar");
    }

    @Test
    void whatIsUnchangedIsNotWrittenAgain() throws IOException {
        build();
        Object web = key(dist.resolve("web/index.xhtml"));
        Object jar = key(dist.resolve("launcher/flyway-1.jar"));
        build();
        assertThat(key(dist.resolve("web/index.xhtml"))).isEqualTo(web);
        assertThat(key(dist.resolve("launcher/flyway-1.jar"))).isEqualTo(jar);
    }

    @Test
    void whatChangedIsANewFileSoThatLinksKeepTheOldOne() throws IOException {
        build();
        Path linked = Files.createLink(folder.resolve("linked"), dist.resolve("web/index.xhtml"));
        war = new Jar().with("index.xhtml", "two").write(war);
        Files.setLastModifiedTime(war, java.nio.file.attribute.FileTime.fromMillis(Files.getLastModifiedTime(war).toMillis() + 2000));
        build();
        assertThat(dist.resolve("web/index.xhtml")).hasContent("two");
        assertThat(dist.resolve("web/WEB-INF")).doesNotExist();
        assertThat(linked).hasContent("one");
    }

    @Test
    void aJarOfAnEarlierReleaseGoes() throws IOException {
        build();
        library = new Jar().with("f", "").write(folder.resolve("flyway-2.jar"));
        build();
        assertThat(dist.resolve("launcher/flyway-1.jar")).doesNotExist();
        assertThat(dist.resolve("launcher/flyway-2.jar")).exists();
    }

    private void build() throws IOException {
        Distribution.main(new String[] {dist.toString(), "web=" + war, "launcher=" + launcher + File.pathSeparator + library, "payara-micro.jar=" + payara});
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    }
}
