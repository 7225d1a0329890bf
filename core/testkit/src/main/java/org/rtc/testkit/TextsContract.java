package org.rtc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rtc.testkit.text.GuideFiles;
import org.rtc.testkit.text.PartTexts;

/**
 * What the texts of every part keep to. {@code class ShelfTextsTest implements TextsContract} with the part's id is the
 * whole test.
 */
public interface TextsContract {
    /** The part's id. */
    String part();

    @Test
    default void everyLanguageHasEveryText() {
        assertThat(texts().missing()).isEmpty();
    }

    @Test
    default void noTextIsEmptyOrGivenTwice() {
        assertThat(texts().emptyOrTwice()).isEmpty();
    }

    @Test
    default void keysBeginWithTheIdOfThePart() {
        assertThat(texts().strangers()).isEmpty();
    }

    @Test
    default void everyLanguageUsesTheSameArguments() {
        assertThat(texts().unlikeArguments()).isEmpty();
    }

    @Test
    default void apostrophesAreWrittenAsTheyWillBeRead() {
        assertThat(texts().apostrophes()).isEmpty();
    }

    @Test
    default void everyGuideIsThereInEveryLanguage() {
        assertThat(GuideFiles.wrong(part())).isEmpty();
    }

    private PartTexts texts() {
        return PartTexts.of(part());
    }
}
