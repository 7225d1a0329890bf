package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Manifests made to take the server's time and memory, or to deceive who reads of them. */
class HostileManifestTest extends PackageCase {

    private static final String ITEM = "<item identifier='i' identifierref='r1'><title>a</title>%s</item>";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void tenThousandItemsOfOneIdentifierAreReadSoon() {
        Assertions.assertTimeoutPreemptively(SOON, () ->
                assertThat(inspect(TestManifest.scorm2004(ITEM.formatted("").repeat(10_000), "")).refused()).isFalse());
    }

    @Test
    void moreItemsThanAnyCourseHasAreRefused() throws IOException {
        assertThat(codes(inspect(TestManifest.scorm2004(ITEM.formatted("").repeat(10_001), "")))).containsExactly("unsafeManifest");
    }

    @Test
    void oneLongCollectionThatManyItemsReferToIsRefused() {
        var rule = "<imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='always'/></imsss:ruleConditions>"
                + "<imsss:ruleAction action='skip'/></imsss:preConditionRule>";
        var collection = "<imsss:sequencingCollection><imsss:sequencing ID='s'><imsss:sequencingRules>" + rule.repeat(5_000)
                + "</imsss:sequencingRules></imsss:sequencing></imsss:sequencingCollection>";
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(codes(inspect(TestManifest.scorm2004(
                ITEM.formatted("<imsss:sequencing IDRef='s'/>").repeat(5_000), collection)))).contains("unsafeManifest"));
    }

    @Test
    void elementsAsDeepAsIsReadAreReadAndDeeperOnesRefused() throws IOException {
        var deep = "<item identifier='i'><title>a</title>".repeat(190) + ITEM.formatted("") + "</item>".repeat(190);
        assertThat(inspect(TestManifest.scorm2004(deep, "")).refused()).isFalse();
        var deeper = "<item>".repeat(100_000) + "</item>".repeat(100_000);
        assertThat(codes(inspect(TestManifest.scorm2004(deeper, "")))).containsExactly("unsafeManifest");
    }

    @Test
    void titlesAreShortAndTurnNothingRound() throws IOException {
        var report = inspect(TestManifest.scorm12("<item identifier='i1' identifierref='r1'><title>\u202Efdp.exe\u2066"
                + "x".repeat(100_000) + "</title></item>", "<resource identifier='r1' type='webcontent' adlcp:scormtype='sco' href='index.html'/>"));
        assertThat(item(report, "i1").title()).startsWith("fdp.exex").hasSizeLessThan(500);
    }
}
