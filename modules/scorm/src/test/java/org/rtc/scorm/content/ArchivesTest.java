package org.rtc.scorm.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.house.School;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.Problems;

class ArchivesTest {
    @Test
    void aRetiredPackageStaysOpenWhileSomebodyReadsIt() throws Exception {
        PackageArchive archive = PackageArchive.open(School.file(School.GOLF_12), PackageLimits.standard(), new Problems());
        Shared shared = new Shared(archive);
        Optional<Shared.Use> use = shared.use();

        shared.retire();

        assertThat(archive.isOpen()).isTrue();
        assertThat(shared.use()).isEmpty();
        use.orElseThrow().close();
        assertThat(archive.isOpen()).isFalse();
    }
}
