package org.rtc.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rtc.platform.PlatformModule;
import org.rtc.platform.module.Origins;
import org.rtc.spi.file.FileStore;
import org.rtc.testkit.RtcTest;

@RtcTest
class FilesOfPartsTest {
    @Inject
    FileStore files;
    @Inject
    Origins origins;
    @Inject
    EntityManager em;

    @Test
    void aFileIsOfThePartWhoseClassPutIt() throws IOException {
        long file = files.put(new ByteArrayInputStream(new byte[] {1}), "a.bin", null, 10).id();

        assertThat(em.createNativeQuery("select part from pf_file where id = ?1").setParameter(1, file).getSingleResult()).isEqualTo("probe");
    }

    @Test
    void aClassCameWithThePartWhoseDescriptorLiesBesideIt() {
        assertThat(origins.of(PlatformModule.class)).contains("platform");
        assertThat(origins.of(FileStore.class)).contains("spi");
        assertThat(origins.of(String.class)).isEmpty();
    }
}
