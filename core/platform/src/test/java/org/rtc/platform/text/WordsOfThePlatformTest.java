package org.rtc.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rtc.spi.text.Lang;

class WordsOfThePlatformTest {
    private static Properties words(Lang lang) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                WordsOfThePlatformTest.class.getResourceAsStream("/i18n/platform_" + lang.tag() + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyLanguageHasTheSameKeysAndTheSameArguments(Lang lang) throws IOException {
        Properties es = words(Lang.ES);
        Properties other = words(lang);
        assertThat(other.stringPropertyNames()).isEqualTo(es.stringPropertyNames());
        assertThat(es.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(other, key)).as(key).isEqualTo(arguments(es, key)));
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key)).getFormatsByArgumentIndex().length;
    }
}
