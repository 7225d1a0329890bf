package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages and broken packages that others made. */
class MaterialTest extends PackageCase {

    @ParameterizedTest
    @CsvSource({
        "ContentPackagingMetadata_SCORM20043rdEdition, SCORM 2004 3rd Edition, 1, Golf Explained - Metadata Example",
        "ContentPackagingOneFilePerSCO_SCORM12, SCORM 1.2, 0, Golf Explained - CP One File Per SCO",
        "RunTimeAdvancedCalls_SCORM20043rdEdition, SCORM 2004 3rd Edition, 1, Golf Explained - Run-time Advanced Calls",
        "RuntimeBasicCalls_SCORM12, SCORM 1.2, 1, Golf Explained - Run-time Basic Calls",
        "RuntimeBasicCalls_SCORM20043rdEdition, SCORM 2004 3rd Edition, 1, Golf Explained - Run-time Basic Calls",
        "RuntimeMinimumCalls_SCORM12, SCORM 1.2, 18, Golf Explained - Minimum Run-time Calls",
        "SequencingForcedSequential_SCORM20043rdEdition, SCORM 2004 3rd Edition, 5, Golf Explained - Sequencing Forced Order",
        "singlesco_scorm12, SCORM 1.2, 1, Golf Explained - CP Single SCO",
        "singlescobasic, SCORM 1.2, 1, Golf Explained - Run-time Basic Calls"})
    void realPackagesAreTakenInWithoutComplaint(String name, String edition, int scos, String title) throws IOException {
        var report = inspect(material("scorm/" + name + ".zip"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.edition()).isEqualTo(edition);
        assertThat(report.title()).isEqualTo(title);
        assertThat(report.scos()).isEqualTo(scos);
    }

    @ParameterizedTest
    @CsvSource({
        "badscorm, malformedManifest manifestInFolder",
        "invalid, noManifest",
        "ItemWithNonExistentResourceId_SCORM12, resourceUnknown",
        "MalformedXml_SCORM12, malformedManifest",
        "MissingLaunchUrl_SCORM12, resourceWithoutHref nothingToLaunch missingFiles",
        "validaicc, aicc",
        "validscorm, malformedManifest",
        "zip-slip, climbs",
        "zip-slip-win, climbs",
        "zipbomb_1G, bomb"})
    void brokenAndHostilePackagesAreRefusedForTheirOwnReason(String name, String codes) throws IOException {
        var report = inspect(material("hostile/" + name + ".zip"));

        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).containsExactly(codes.split(" "));
    }

    @Test
    void aPackageWithoutOrganizationBecomesAListOfItsResources() throws IOException {
        var report = inspect(material("hostile/singlescobasic_missingorg.zip"));

        assertThat(report.refused()).isFalse();
        assertThat(codes(report)).containsExactly("noOrganization");
        assertThat(item(report, "resource_1").launch().href()).isEqualTo("sso/launchpage.html");
    }

    @Test
    void theItemWhoseResourceDoesNotExistIsNamed() throws IOException {
        var report = inspect(material("hostile/ItemWithNonExistentResourceId_SCORM12.zip"));

        assertThat(arguments(report, "resourceUnknown")).containsExactly("Item 1", "non_existent_resource");
    }
}
