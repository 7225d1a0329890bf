package org.rtc.launcher.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * A jar in which the application server has nothing to look for: no beans, pages, resources, fragments or services of its
 * own. Such jars need not lie in the application, where each class is read to search for annotations.
 */
final class PlainLibrary {

    private static final Set<String> LOOKED_FOR = Set.of("META-INF/beans.xml", "META-INF/web-fragment.xml", "META-INF/faces-config.xml",
            "META-INF/persistence.xml", "META-INF/rtc-module.properties");
    private static final List<String> LOOKED_INTO = List.of("META-INF/resources/", "META-INF/services/jakarta.");

    private PlainLibrary() {
    }

    static boolean is(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().noneMatch(entry -> LOOKED_FOR.contains(entry.getName())
                    || LOOKED_INTO.stream().anyMatch(folder -> entry.getName().startsWith(folder) && !entry.getName().equals(folder)));
        } catch (IOException damaged) {
            return false;
        }
    }
}
