package org.rtc.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtc.spi.text.Lang;

class PartTextsTest {
    @Test
    void aTextThatOneLanguageLacksIsFound() {
        assertThat(texts("shelf.a=x", "shelf.a=x\nshelf.b=y").missing()).contains("es lacks shelf.b").doesNotContain("en lacks shelf.b");
    }

    @Test
    void emptyTextsAndKeysGivenTwiceAreFound() {
        assertThat(texts("shelf.a=\nshelf.b=x\nshelf.b=y", "shelf.a=x\nshelf.b=x").emptyOrTwice())
                .containsExactly("es shelf.a is empty", "es has shelf.b twice");
    }

    @Test
    void keysOfOtherPartsAreFound() {
        assertThat(texts("other.a=x", "shelf.a=x").strangers()).containsExactly("es other.a does not begin with shelf.");
    }

    @Test
    void argumentsThatDifferAreFound() {
        assertThat(texts("shelf.a={0} de {1}", "shelf.a={0}").unlikeArguments()).hasSize(3).first().asString()
                .startsWith("en shelf.a").contains("[0]", "[0, 1]");
    }

    @Test
    void aPatternThatDoesNotParseIsFound() {
        assertThat(texts("shelf.a={0} {1,nothing}", "shelf.a={0} {1}").unlikeArguments()).first().asString().contains("is no pattern");
    }

    @Test
    void anApostropheThatWouldBeSwallowedIsFound() {
        assertThat(texts("shelf.a={0} l'ami", "shelf.a={0} l''ami").apostrophes()).singleElement().asString().startsWith("es shelf.a");
        assertThat(texts("shelf.a=l''ami", "shelf.a=l'ami").apostrophes()).singleElement().asString().startsWith("es shelf.a");
        assertThat(texts("shelf.a='{'{0}'}'", "shelf.a={0}").apostrophes()).isEmpty();
    }

    private static PartTexts texts(String spanish, String others) {
        Map<Lang, TextFile> files = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> files.put(lang, TextFile.parse(lang == Lang.ES ? spanish : others)));
        return new PartTexts("shelf", files);
    }
}
