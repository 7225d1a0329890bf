package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rtc.launcher.module.Installation;
import org.rtc.launcher.module.Jars;
import org.rtc.launcher.module.Part;

/** Makes the exploded application: the WAR, the jars of modules and themes, what they carry, and {@code persistence.xml}. */
final class Assembler {

    private Assembler() {
    }

    static void assemble(Installation installation, String fingerprint, Path folder) throws IOException {
        Assembly assembly = new Assembly(folder);
        Trees.link(installation.web(), assembly.application());
        Files.createDirectories(assembly.lib());
        List<String> inputs = new ArrayList<>(List.of(fingerprint));
        for (Path jar : Jars.in(installation.web().resolve("WEB-INF/lib"))) {
            inputs.add(Fingerprint.line(jar.getFileName().toString(), jar));
        }
        for (Path jar : installation.added()) {
            Path target = assembly.lib().resolve(jar.getFileName());
            if (Files.exists(target)) {
                throw Part.refusal(jar, "the application has a jar of that name already", "rename it or remove it");
            }
            Files.copy(jar, target, StandardCopyOption.COPY_ATTRIBUTES);
            inputs.add(Fingerprint.line(jar.getFileName().toString(), jar));
        }
        for (Part part : installation.parts()) {
            if (part.kind() != Part.Kind.CORE) {
                CarriedLibraries.extract(part, assembly.lib());
            }
        }
        writePersistenceXml(installation, assembly);
        Files.write(folder.resolve(Assembly.INPUTS), inputs);
    }

    private static void writePersistenceXml(Installation installation, Assembly assembly) throws IOException {
        Path file = assembly.application().resolve("WEB-INF/classes/META-INF/persistence.xml");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, PersistenceXml.naming(
                installation.parts().stream().map(part -> part.jar().getFileName().toString()).toList()));
    }
}
