package org.rtc.launcher.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Descriptor;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.module.Version;

/** What the launcher does for those who write modules: {@code rtc module new ID} and {@code rtc module publish}. */
public final class Authors {
    private final Path dist;
    private final Path home;
    private final Consumer<String> say;

    /** @param home of the installation, whose modules have taken their ids already */
    public Authors(Path dist, Path home, Consumer<String> say) {
        this.dist = dist;
        this.home = home;
        this.say = say;
    }

    /**
     * Makes the folder ID with a module that builds, tests and runs.
     *
     * @param where the folder in which the author is
     */
    public void create(String id, Path where) throws IOException, InterruptedException {
        Names names = Names.of(id);
        Shelf shelf = Shelf.read(dist, home, broken -> { });
        if (shelf.module(id).isPresent() || shelf.bundled().stream().anyMatch(part -> part.id().equals(id))) {
            throw new Refusal("'" + id + "' is a module of this installation already; choose another id.");
        }
        Published published = new Published(dist);
        Skeleton skeleton = new Skeleton(names, published.version(), spi(shelf));
        skeleton.checkFree(where);
        publish(published);
        say.accept("Made " + skeleton.writeInto(where) + "; build it there with: mvn package");
    }

    private static Version spi(Shelf shelf) {
        return shelf.core().stream().filter(part -> part.id().equals(Descriptor.SPI)).findFirst()
                .orElseThrow(() -> new Refusal(shelf.web() + ": there is no SPI in this distribution; build it anew with ./rtc start."))
                .descriptor().version();
    }

    /** Puts SPI and testkit into the author's local Maven repository. */
    public void publish() throws IOException, InterruptedException {
        publish(new Published(dist));
    }

    private void publish(Published published) throws IOException, InterruptedException {
        Path repository = Maven.localRepository();
        say.accept(published.into(repository) ? "SPI and testkit " + published.version() + " are now in " + repository
                : "SPI and testkit " + published.version() + " are in " + repository + " already");
    }
}
