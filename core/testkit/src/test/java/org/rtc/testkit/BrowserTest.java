package org.rtc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.spi.text.Lang;

class BrowserTest {
    private static final String GOOD = "<!doctype html><html lang=es><meta name=viewport content='width=device-width'>"
            + "<title>Libros</title><h1>Libros</h1><a href='/x'>Rayuela</a></html>";
    private static final String BAD = "<!doctype html><html><meta name=viewport content='width=device-width'><title>Libros</title>"
            + "<img src='data:,'><div style='width:600px'>ancho</div><script>alert(1)</script></html>";
    private static HttpServer server;

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = (exchange.getRequestURI().getPath().equals("/bad") ? BAD : GOOD).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
            exchange.getResponseHeaders().add("X-Language", exchange.getRequestHeaders().getFirst("Accept-Language"));
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aPageThatAllCanUsePasses() {
        Page page = browser.desktop();
        page.navigate(address("/good"));

        assertThatCode(() -> Browser.axe(page)).doesNotThrowAnyException();
    }

    @Test
    void whatSomeCannotUseIsListed() {
        Page page = browser.desktop();
        page.navigate(address("/bad"));

        assertThatThrownBy(() -> Browser.axe(page)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt (critical)").hasMessageContaining("    img\n").hasMessageContaining("html-has-lang");
    }

    @Test
    void aTelephoneIsNarrow() {
        Page page = browser.phone();
        page.navigate(address("/good"));
        Browser.fits(page);
        assertThat(page.evaluate("innerWidth")).isEqualTo(360);

        page.navigate(address("/bad"));
        assertThatThrownBy(() -> Browser.fits(page)).isInstanceOf(AssertionError.class).hasMessageContaining("wider");
    }

    @Test
    void theReadersLanguageIsAskedFor() {
        assertThat(browser.desktop(Lang.FR).navigate(address("/good")).headerValue("X-Language")).startsWith("fr");
    }

    @Test
    void complaintsOfTheBrowserAreHeard() {
        browser.desktop().navigate(address("/bad"));

        assertThat(browser.complaints()).anyMatch(text -> text.contains("Content Security Policy"));
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
