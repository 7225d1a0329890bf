package org.rtc.needs.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** The questionnaire that the network begins with: its first diagnosis, brought up to date. */
public final class Template {
    private static final String RESOURCE = "needs/questionnaire.json";

    private Template() {
    }

    public static Form form() {
        try (InputStream in = Template.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return Form.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LocalizedText title(Texts texts) {
        Map<Lang, String> title = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> title.put(lang, texts.get(lang, "needs.template.title")));
        return LocalizedText.of(title);
    }
}
