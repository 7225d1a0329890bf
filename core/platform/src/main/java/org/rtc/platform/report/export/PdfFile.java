package org.rtc.platform.report.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.rtc.spi.text.Lang;

/**
 * PDF/UA, so that screen readers can read it: tagged, in a language, its font within. The HTML it is made from passes a
 * policy of its own: nothing in it is fetched.
 */
record PdfFile(Lang lang, String made, String page) {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td",
                    "div", "section", "small", "br", "b", "strong", "i", "em", "dl", "dt", "dd", "blockquote")
            .allowAttributes("class").matching(true, "num", "muted").onElements("td", "th", "p")
            .allowAttributes("lang").globally().toFactory();
    private static final String STYLE = """
            @page { size: A4 %s; margin: 22mm 16mm 20mm;
              @bottom-left { content: %s; font: 8pt Sans; color: #525d68 }
              @bottom-right { content: %s ' ' counter(page) ' / ' counter(pages); font: 8pt Sans; color: #525d68 } }
            body { font: 9.5pt/1.4 Sans; color: #17212b; margin: 0 }
            h1, h2, h3, h4 { font-weight: normal; color: #073e45; line-height: 1.2; page-break-after: avoid }
            h1 { font-size: 19pt; margin: 0 0 8pt; padding-bottom: 5pt; border-bottom: 1.5pt solid #e9a23b }
            h2 { font-size: 14pt; margin: 14pt 0 6pt } h3 { font-size: 11.5pt; margin: 10pt 0 4pt }
            p { margin: 0 0 6pt } .muted, small { color: #525d68; font-size: 8.5pt }
            table { width: 100%%; border-collapse: collapse; margin: 0 0 8pt; -fs-table-paginate: paginate }
            tr { page-break-inside: avoid }
            th, td { text-align: left; vertical-align: top; padding: 3pt 5pt; border-bottom: 0.5pt solid #d5d0c6; font-weight: normal }
            thead th { color: #525d68; background: #f3efe7; font-size: 8.5pt } .num { text-align: right }
            """;

    /** That the machine has no Helvetica matters to nobody: the font is within. Kept, or its level would be forgotten. */
    private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

    static {
        FONTS.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    void write(String title, String html, boolean wide, OutputStream out) throws IOException {
        String body = ALLOWED.sanitize(html);
        String document = "<html lang=\"" + lang.tag() + "\"><head><title>" + escape(title) + "</title><meta name=\"description\" content=\""
                + escape(title) + "\"/><meta name=\"subject\" content=\"" + escape(title) + "\"/><style>" + STYLE.formatted(wide ? "landscape" : "portrait", quote("RTC · " + title + " · " + made), quote(page))
                + "</style></head><body>" + body + "</body></html>";
        new PdfRendererBuilder().usePdfUaAccessibility(true).useFastMode()
                .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Sans")
                .useUriResolver((base, uri) -> null).withProducer("RTC")
                .withHtmlContent(document, null).toStream(out).run();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A string of CSS within a style element. */
    private static String quote(String text) {
        return "'" + escape(text.replaceAll("[\\\\'\\p{Cntrl}]", "’")) + "'";
    }
}
