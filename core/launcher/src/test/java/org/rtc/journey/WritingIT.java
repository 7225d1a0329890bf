package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/** An instructor writes a page of a course with the tools over it. */
class WritingIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aPageIsWrittenWithAHeadingALinkATableAndAPictureAndReadByALearner() {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Redacción");
        teaching.forum(course, "Preguntas");
        teaching.enrol(course, "learner");
        Reader andres = Reader.with(browser.desktop()).signsIn("instructor").opens("/courses/" + course + "/edit/content");
        Page page = andres.opens(page(andres)).page();
        page.fill("[name='title.es']", "Bienvenida");
        Locator paper = page.locator("[role=textbox]").first();

        paper.click();
        page.keyboard().type("Antes de empezar");
        page.locator("[role=toolbar] select").first().selectOption("2");
        assertThat(paper).isFocused();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("Lea el ");
        tool(page, "Enlace").click();
        page.fill("#ask-href", "https://example.org/manual");
        page.keyboard().press("Enter");
        assertThat(paper).isFocused();
        page.keyboard().press("Enter");
        tool(page, "Tabla").click();
        assertThat(paper).isFocused();
        page.keyboard().type("Semana");
        page.keyboard().press("Tab");
        page.keyboard().type("Tema");
        page.keyboard().press("Control+End");
        tool(page, "Imagen").click();
        page.setInputFiles("#ask-file", new FilePayload("mapa.png", "image/png", page.locator(".mark").screenshot()));
        page.fill("#ask-alt", "El mapa del curso");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=textbox] img")).hasCount(1);
        Browser.fits(page);
        page.fill("[name='title.es']", "");
        andres.clicks("Guardar").sees("Escriba el título");
        assertThat(page.locator("[role=textbox] img")).hasCount(1);
        page.fill("[name='title.es']", "Bienvenida");
        andres.clicks("Guardar").sees("Se agregó");

        Reader ana = Reader.with(browser.phone()).signsIn("learner").opens("/courses/" + course).follows("Bienvenida");
        Locator prose = ana.page().locator(".prose");
        assertThat(prose.locator("h2")).hasText("Antes de empezar");
        assertThat(prose.locator("a[href='https://example.org/manual']")).hasCount(1);
        assertThat(prose.locator("th").first()).hasText("Semana");
        Locator picture = prose.getByAltText("El mapa del curso");
        assertThat((Integer) picture.evaluate("image => image.complete ? image.naturalWidth : image.decode().then(() => image.naturalWidth)")).isPositive();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422"));
    }

    @Test
    void theToolsAreOneStopOfTheTabKeyAndTheHtmlCanBeSeen() {
        String course = Teaching.here().course("Teclado");
        Teaching.here().forum(course, "Preguntas");
        Reader andres = Reader.with(browser.desktop()).signsIn("instructor").opens("/courses/" + course + "/edit/content");
        Page page = andres.opens(page(andres)).page();

        page.locator("[role=toolbar] select").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(tool(page, "Negrita")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("[role=textbox]").first()).isFocused();
        page.keyboard().type("Hola");
        tool(page, "Ver el HTML").click();
        assertThat(page.locator("textarea[name='text.es']")).hasValue("<p>Hola</p>");
        page.locator("textarea[name='text.es']").fill("<p>Hola <strong>a todas</strong></p><script>alert(1)</script>");
        tool(page, "Ver el HTML").click();
        assertThat(page.locator("[role=textbox] strong").first()).hasText("a todas");
    }

    /** Where a new page of the first section is written. */
    private static String page(Reader reader) {
        return reader.page().locator("a[href*='kind=page']").first().getAttribute("href");
    }

    private static Locator tool(Page page, String name) {
        return page.locator("[role=toolbar]").first().getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
