package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody acts in another's name, and no answer leads astray or tells what is inside. */
class SessionsIT {
    private static final Map<String, String> FORM = Map.of("givenName", "Ana", "familyName", "Pineda", "country", "HN",
            "lang", "es", "zone", "America/Tegucigalpa");

    @Test
    void aSessionIsAnotherAfterSigningInAndItsCookieIsForOurPagesAlone() {
        Visitor ana = new Visitor();
        ana.cookies().put("rtc", "planted");
        Answer answer = ana.post("/login", Map.of("username", "learner", "password", "demo"));

        List<String> cookies = answer.headers("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax").doesNotContain("Domain="));
        String first = ana.cookies().get("rtc");
        assertThat(first).isNotNull().isNotEqualTo("planted");

        ana.submit("/profile", "/login", Map.of("username", "learner", "password", "demo"));
        assertThat(ana.cookies().get("rtc")).isNotEqualTo(first);
    }

    @Test
    void aSessionIsGoneAfterSigningOut() {
        Visitor ana = new Visitor().signIn("learner");
        Map<String, String> kept = new LinkedHashMap<>(ana.cookies());

        assertThat(ana.submit("/profile", "/logout", Map.of()).status()).isIn(302, 303);

        Visitor thief = new Visitor();
        thief.cookies().putAll(kept);
        assertThat(thief.get("/profile").header("Location")).contains("/login");
    }

    @Test
    void aFormIsTakenWithItsTokenFromOurOwnPagesAlone() {
        Visitor ana = new Visitor().signIn("learner");

        assertThat(ana.post("/profile", FORM).status()).isEqualTo(403);
        assertThat(ana.post("/profile", with("_csrf", new Visitor().signIn("learner").token("/profile"))).status()).isEqualTo(403);
        String token = ana.token("/profile");
        assertThat(ana.with("Origin", "http://evil.example").post("/profile", with("_csrf", token)).status()).isEqualTo(403);
        assertThat(ana.with("Origin", Product.contentUrl()).post("/profile", with("_csrf", token)).status()).isEqualTo(403);
        assertThat(ana.with("Origin", "null").post("/profile", with("_csrf", token)).status()).isEqualTo(403);
        ana.without("Origin");
        assertThat(ana.with("Sec-Fetch-Site", "cross-site").post("/profile", with("_csrf", token)).status()).isEqualTo(403);
        assertThat(ana.with("Sec-Fetch-Site", "same-site").post("/profile", with("_csrf", token)).status()).isEqualTo(403);
        ana.without("Sec-Fetch-Site");
        assertThat(ana.with("Origin", Product.url()).post("/profile", with("_csrf", token)).status()).isIn(302, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "http:evil.example",
        "/\t/evil.example", "javascript:alert(1)", "/%0d%0aSet-Cookie:a=b", "/\r\nSet-Cookie: a=b"})
    void signingInLeadsToOurOwnPagesAlone(String next) {
        Visitor ana = new Visitor();
        Answer answer = ana.post("/login", Map.of("username", "learner", "password", "demo", "next", next));

        assertThat(answer.status()).isIn(302, 303);
        assertThat(answer.header("Location")).matches("(" + Product.url() + ")?/([^/\\\\\\s].*)?");
        assertThat(answer.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
        assertThat(new Visitor().get("/login?next=//evil.example").body()).doesNotContain("href=\"//evil");
    }

    @Test
    void aRefererOfAnotherPlaceLeadsNowhere() {
        Visitor ana = new Visitor().signIn("learner");
        String token = ana.token("/profile");

        Answer answer = ana.with("Referer", "http://evil.example/x").post("/courses/999999/leave", Map.of("_csrf", token));

        assertThat(answer.header("Location")).doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource({"/nothing, 404", "/courses/999999, 404", "/courses/abc, 404", "/courses/1/items/abc, 302", "/reset/none, 410",
        "/register/none, 410", "/forums/9223372036854775808, 302", "/courses?after=%27%22%3E%3Cscript%3E, 200",
        "/courses?query=%3Cscript%3Ealert(1)%3C/script%3E, 200"})
    void whatGoesWrongTellsNothingOfTheInside(String path, int status) {
        Answer answer = new Visitor().get(path);

        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.rtc", "Payara", "<script>alert", "\"><script>");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void aGuesserHasToPause() {
        Visitor guesser = new Visitor();
        for (int i = 0; i < 4; i++) {
            assertThat(guess(guesser).status()).isEqualTo(422);
        }

        Answer answer = guess(guesser);
        for (int i = 0; i < 3 && answer.status() == 422; i++) {
            answer = guess(guesser);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    /** At an account that no other test signs in to. */
    private static Answer guess(Visitor guesser) {
        return guesser.post("/login", Map.of("username", "guessed.at", "password", "guess"));
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> form = new LinkedHashMap<>(FORM);
        form.put(field, value);
        return form;
    }
}
