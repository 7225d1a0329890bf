package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;

/** The document of the player, as {@code src/main/js/README.md} describes it. */
@ApplicationScoped
public class PlayerPage {
    @Inject
    Assets assets;

    String html(Boot boot) {
        return html(boot.lang().tag(), boot.title(), boot.api(), inScript(boot.json()));
    }

    /** With the names of what stands there in braces: {@code {{lang}}}, {@code {{title}}}, {@code {{api}}}, {@code {{boot}}}. */
    String template() {
        return html("{{lang}}", "{{title}}", "{{api}}", "{{boot}}");
    }

    private String html(String lang, String title, String api, String json) {
        StringWriter out = new StringWriter();
        Html html = new Html(out, assets);
        html.raw("<!DOCTYPE html>").open("html", "lang", lang).open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1")
                .element("title", title)
                .empty("link", "rel", "icon", "href", assets.url("rtc/mark.svg"), "type", "image/svg+xml")
                .empty("link", "rel", "stylesheet", "href", assets.url("scorm/player.css"))
                .empty("link", "rel", "modulepreload", "href", api)
                .close().open("body")
                .open("script", "type", "application/json", "id", "rtc-boot").raw(json).close()
                .element("main", "", "id", "rtc-player", "data-scorm-state", "loading")
                .element("script", "", "type", "module", "src", assets.url("scorm/player.js"))
                .close().close();
        return out.toString();
    }

    /** In JSON "&lt;" stands within strings alone; written as an escape it cannot end the element. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    /**
     * Scripts of ours alone run in the player; what the package brings runs in its frame, under a policy of its own.
     *
     * @param origin of the content host
     */
    String policy(String origin) {
        return "default-src 'none'; script-src " + origin + "/assets/; worker-src " + origin + WorkerEndpoint.PATH + "; style-src 'self'; "
                + "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
