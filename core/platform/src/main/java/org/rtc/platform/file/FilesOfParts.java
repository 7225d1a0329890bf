package org.rtc.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import org.rtc.platform.module.Origins;
import org.rtc.spi.file.FileStore;

/** Gives each class that asks for the file store that of its part. */
@ApplicationScoped
public class FilesOfParts {
    @Inject
    DiskFileStore store;
    @Inject
    Origins origins;

    @Produces
    FileStore files(InjectionPoint asking) {
        Class<?> type = asking.getBean() == null ? asking.getMember().getDeclaringClass() : asking.getBean().getBeanClass();
        return new PartFiles(store, origins.of(type).orElse(null));
    }
}
