package org.rtc.launcher.module;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.Refusal;

/**
 * A theme: a jar with {@code META-INF/rtc-theme.properties} and one style sheet of custom properties. It brings no class,
 * no page and no script, so it needs less trust than a module.
 */
public record ThemeJar(Path jar, String id, Version version, VersionRange spi, Set<String> names) {
    public static final String ENTRY = "META-INF/rtc-theme.properties";
    private static final String CURE = "ask its author for a corrected jar or remove it";
    private static final Pattern OTHER = Pattern.compile("META-INF/MANIFEST\\.MF|META-INF/maven/.*|META-INF/(?:LICENSE|NOTICE)[\\w.]*");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:png|webp|jpg|woff2)");
    private static final int MOST_BYTES = 5_000_000;

    /** Whether the file says that it is a theme. A file that is no jar at all is none. */
    public static boolean is(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(ENTRY) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws Refusal where it is no theme, or brings more than a theme may */
    public static ThemeJar read(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry descriptor = zip.getEntry(ENTRY);
            if (descriptor == null) {
                throw Part.refusal(jar, "it is no RTC theme, for it has no " + ENTRY, "remove it from that folder");
            }
            Properties properties = new Properties();
            properties.load(new StringReader(text(jar, zip, descriptor)));
            return read(jar, zip, properties);
        } catch (IOException e) {
            throw Part.refusal(jar, "the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        } catch (IllegalArgumentException e) {
            throw Part.refusal(jar, e.getMessage(), CURE);
        }
    }

    private static ThemeJar read(Path jar, ZipFile zip, Properties properties) throws IOException {
        String id = properties.getProperty("id", "").strip();
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("in " + ENTRY + " id '" + id + "' may hold lower-case letters, digits and hyphens only");
        }
        for (String lang : List.of("es", "en", "fr", "pt")) {
            if (properties.getProperty("name." + lang, "").isBlank()) {
                throw new IllegalArgumentException("in " + ENTRY + " 'name." + lang + "' is missing");
            }
        }
        String folder = "META-INF/resources/assets/theme-" + id + "/";
        ZipEntry sheet = zip.getEntry(folder + "theme.css");
        if (sheet == null) {
            throw new IllegalArgumentException("it has no " + folder + "theme.css");
        }
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> check(entry, folder));
        Version version = Version.parse(properties.getProperty("version", ""));
        VersionRange spi = VersionRange.parse(properties.getProperty("spi", ""));
        try {
            return new ThemeJar(jar, id, version, spi, ThemeSheet.parse(text(jar, zip, sheet)).names());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("its theme.css " + e.getMessage(), e);
        }
    }

    private static void check(ZipEntry entry, String folder) {
        String name = entry.getName();
        boolean fine = name.equals(ENTRY) || name.equals(folder + "theme.css") || OTHER.matcher(name).matches()
                || name.startsWith(folder) && FILE.matcher(name.substring(folder.length())).matches();
        if (!fine) {
            throw new IllegalArgumentException("it has " + name + ", and a theme holds " + folder + "theme.css and pictures beside it alone");
        }
        if (entry.getSize() > MOST_BYTES) {
            throw new IllegalArgumentException(name + " has more than " + MOST_BYTES / 1_000_000 + " MB");
        }
    }

    private static String text(Path jar, ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getSize() > MOST_BYTES) {
            throw Part.refusal(jar, entry.getName() + " is too long", CURE);
        }
        return new String(zip.getInputStream(entry).readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }

    /**
     * @param installed version of the SPI that is here
     * @param others    themes that are here already, without an earlier release of this one
     * @throws Refusal where it does not fit
     */
    public void checkFits(Version installed, List<ThemeJar> others) {
        if (!spi.contains(installed)) {
            throw Part.refusal(jar, "it was made for SPI " + spi + ", this is SPI " + installed, "use a release of '" + id + "' made for SPI " + installed.major());
        }
        for (ThemeJar other : others) {
            if (other.id.equals(id)) {
                throw Part.refusal(jar, "the theme '" + id + "' is also in " + other.jar, "remove one of the two");
            }
            Set<String> missing = new TreeSet<>(other.names);
            missing.removeAll(names);
            if (other.id.equals("rtc") && !missing.isEmpty()) {
                throw Part.refusal(jar, "its theme.css lacks " + String.join(", ", missing), CURE);
            }
        }
    }

    public String name() {
        return "theme " + id + " " + version;
    }
}
