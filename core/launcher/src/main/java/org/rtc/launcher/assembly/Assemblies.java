package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rtc.launcher.module.ForeignCode;
import org.rtc.launcher.module.Installation;

/** The assembled applications in the home folder: the one for what is installed now, and the last that worked. */
public final class Assemblies {

    private static final String GOOD = "good";

    private final Path folder;
    private final Path server;
    private final Consumer<String> say;

    /** @param server the jar of the server */
    public Assemblies(Path folder, Path server, Consumer<String> say) {
        this.folder = folder;
        this.server = server;
        this.say = say;
    }

    /** @return the assembly of what is installed; made now only when there is none of the same inputs */
    public Assembly of(Installation installation) throws IOException {
        String fingerprint = Fingerprint.of(installation);
        List<Assembly> all = all();
        for (Assembly assembly : all) {
            if (assembly.inputs().get(0).equals(fingerprint)) {
                return assembly;
            }
        }
        say.accept("Assembling the application.");
        ForeignCode.check(installation, server);
        int number = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
        Path fresh = folder.resolve("new");
        Trees.delete(fresh);
        Assembler.assemble(installation, fingerprint, fresh);
        Path place = folder.resolve(String.valueOf(number));
        Trees.delete(place);
        return new Assembly(Files.move(fresh, place));
    }

    /** The last assembly that became ready. */
    public Optional<Assembly> lastGood() throws IOException {
        Path file = folder.resolve(GOOD);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String number = Files.readString(file).strip();
        return all().stream().filter(assembly -> assembly.folder().getFileName().toString().equals(number)).findFirst();
    }

    /** This one became ready: it is what a later start falls back to, and the others may go. */
    public void keep(Assembly good) throws IOException {
        Path fresh = folder.resolve(GOOD + ".new");
        Files.writeString(fresh, good.number() + "\n");
        Files.move(fresh, folder.resolve(GOOD), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        for (Assembly other : all()) {
            if (!other.equals(good)) {
                Trees.delete(other.folder());
            }
        }
    }

    private List<Assembly> all() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> each.getFileName().toString().matches("\\d+"))
                    .filter(each -> Files.exists(each.resolve(Assembly.INPUTS)))
                    .map(Assembly::new).sorted(Comparator.comparingInt(Assembly::number)).toList();
        }
    }
}
