package org.rtc.launcher.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.dist.Distribution;

/**
 * There is one class path: a module brings no class that the server, the core or another module has already, neither
 * among its own nor in the libraries that it carries under {@code META-INF/lib/}. Reads each jar to its end, so what is
 * damaged inside is found too; done when an application is assembled and when a module is verified, not at each start.
 */
public final class ForeignCode {

    private static final String VERSIONS = "META-INF/versions/";
    private static final String CARRIED = "META-INF/lib/";
    private static final long MOST_UNPACKED = 1_000_000_000;
    /** A module's own classes may not stand where these do: the server's would be taken instead, or nobody could say which. */
    private static final List<String> SERVER = List.of("java/", "jakarta/", "javax/servlet/", "javax/faces/", "javax/persistence/",
            "javax/enterprise/", "org/eclipse/microprofile/", "org/glassfish/", "org/eclipse/persistence/", "org/jboss/weld/",
            "com/sun/faces/", "fish/payara/", "com/hazelcast/", "org/h2/");
    private static final Pattern CORE = Pattern.compile("org/rtc/(spi|platform|learning|web|launcher|testkit)/.*");
    private static final Pattern LIBRARY = Pattern.compile("(.+?)-\\d[\\w.+-]*\\.jar");

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> libraries = new HashMap<>();

    private ForeignCode() {
    }

    /**
     * @param server the jar of the server, whose libraries a module need not carry; may be absent in tests
     * @throws Refusal for the first module that brings what is there already
     */
    public static void check(Installation installation, Path server) {
        ForeignCode code = new ForeignCode();
        try {
            code.readServer(server);
            for (Path folder : List.of(installation.web().resolve("WEB-INF/lib"), installation.web().resolveSibling(Distribution.LIBRARIES))) {
                for (Path jar : Jars.in(folder)) {
                    code.readCore(jar);
                }
            }
        } catch (IOException e) {
            throw new Refusal(installation.web() + ": the distribution is damaged (" + e.getMessage() + "); build it anew with ./rtc start.", e);
        }
        installation.parts().stream().filter(part -> part.kind() != Part.Kind.CORE).forEach(code::checkPart);
    }

    private void readServer(Path server) throws IOException {
        if (Files.exists(server)) {
            try (ZipFile zip = new ZipFile(server.toFile())) {
                zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".jar")).map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .forEach(name -> libraries.put(library(name), "the server"));
            }
        }
    }

    private void readCore(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        libraries.put(library(name), name);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().map(ZipEntry::getName).filter(ForeignCode::isClass).forEach(each -> classes.put(each, name));
        }
    }

    private void checkPart(Part part) {
        String owner = part.jar().getFileName().toString();
        List<String> carried = new ArrayList<>();
        try (InputStream file = Files.newInputStream(part.jar()); ZipInputStream zip = new ZipInputStream(file)) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(CARRIED) && name.endsWith(".jar")) {
                    carried.add(name.substring(CARRIED.length()));
                    checkCarried(part, name.substring(CARRIED.length()), zip);
                } else if (isClass(name)) {
                    checkClass(part, name, "", owner);
                }
                unpacked += rest(zip);
                if (unpacked > MOST_UNPACKED) {
                    throw part.refused("unpacked it has more than " + MOST_UNPACKED / 1_000_000 + " MB", "ask its author for a smaller one or remove it");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw part.refused("the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        }
    }

    private void checkCarried(Part part, String name, ZipInputStream within) throws IOException {
        if (name.contains("/")) {
            throw part.refused(CARRIED + name + " lies in a folder below " + CARRIED, "put it directly there, or remove the jar");
        }
        String owner = libraries.putIfAbsent(library(name), name + " of " + part.jar().getFileName());
        if (owner != null) {
            throw part.refused("it carries " + name + ", but " + (owner.equals("the server") ? "the server brings that library" : owner + " is there")
                    + " already", "leave it out of the module, or remove the jar");
        }
        ZipInputStream zip = new ZipInputStream(within);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isClass(entry.getName())) {
                checkClass(part, entry.getName(), name, name + " of " + part.jar().getFileName());
            }
        }
    }

    /** @param library that the module carries it in; empty for its own classes */
    private void checkClass(Part part, String entry, String library, String owner) {
        String name = entry;
        if (name.startsWith(VERSIONS)) {
            name = name.substring(name.indexOf('/', VERSIONS.length()) + 1);
        }
        String where = library.isEmpty() ? "it carries the class " : "its library " + library + " has the class ";
        String readable = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        String cure = library.isEmpty() ? "build it with that dependency as 'provided' and nothing shaded in, or remove the jar"
                : "leave that library out of the module, or remove the jar";
        if (SERVER.stream().anyMatch(name::startsWith)) {
            throw part.refused(where + readable + ", which the server provides", cure);
        }
        if (CORE.matcher(name).matches()) {
            throw part.refused(where + readable + ", which the core provides", cure);
        }
        String other = classes.putIfAbsent(name, owner);
        if (other != null && !other.equals(owner)) {
            throw part.refused(where + readable + ", which " + other + " has too", cure);
        }
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.endsWith("module-info.class") && !entry.endsWith("package-info.class");
    }

    private static long rest(ZipInputStream zip) throws IOException {
        return zip.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** The name of a library without its version. */
    private static String library(String file) {
        Matcher matcher = LIBRARY.matcher(file);
        return matcher.matches() ? matcher.group(1) : file.replaceFirst("\\.jar$", "");
    }
}
