package org.rtc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import org.rtc.launcher.manage.BackingUp;
import org.rtc.launcher.manage.Restoring;
import org.rtc.launcher.setting.Cause;
import org.rtc.launcher.setting.Settings;

/**
 * The program behind {@code ./rtc start}, {@code module}, {@code backup} and {@code restore}. Whatever goes wrong is said in one line, and ends it
 * with a code other than 0.
 */
public final class Launcher {

    private static final String USAGE = "start, module, backup [FILE], restore FILE";

    private Launcher() {
    }

    public static void main(String[] arguments) throws URISyntaxException, InterruptedException {
        LogManager.getLogManager().reset();
        try {
            run(List.of(arguments));
            System.exit(0);
        } catch (Refusal refusal) {
            Console.complain(refusal.getMessage());
        } catch (UncheckedIOException e) {
            Console.complain(line(e.getCause()));
        } catch (IOException e) {
            Console.complain(line(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Console.complain("This was not foreseen (" + e.getClass().getSimpleName() + ": " + Cause.of(e) + place(e) + "); please report it with what you did.");
        }
        System.exit(1);
    }

    private static void run(List<String> arguments) throws URISyntaxException, IOException, InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (command) {
            case "start" -> new Start(place(options(rest))).run();
            case "module" -> ModuleCommand.run(rest, () -> place(Map.of()));
            case "backup" -> new BackingUp(place(Map.of()).workshop()).to(file(arguments, 1));
            case "restore" -> new Restoring(place(Map.of()).workshop()).from(file(arguments, 2).orElseThrow());
            default -> throw new Refusal("'" + String.join(" ", arguments) + "' is no command of the launcher; there are: " + USAGE);
        }
    }

    /** @param least how many arguments there must be, the command with them */
    private static Optional<Path> file(List<String> arguments, int least) {
        if (arguments.size() < least || arguments.size() > 2) {
            throw new Refusal("'" + String.join(" ", arguments) + "' has not what it needs; there are: " + USAGE);
        }
        return arguments.stream().skip(1).findFirst().map(Path::of);
    }

    private static Place place(Map<String, String> commandLine) {
        try {
            return Place.of(distribution(), root().resolve("var"),
                    Settings.read(root().resolve("conf/rtc.properties"), System.getenv(), commandLine));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).filter(each -> each.getClassName().startsWith("org.rtc.")).findFirst().map(each -> " at " + each).orElse("");
    }

    private static String line(IOException failure) {
        String file = "";
        if (failure instanceof FileSystemException named) {
            String written = named.getOtherFile() == null ? named.getFile() : named.getOtherFile();
            file = written == null ? "" : written + ": ";
        }
        return file + "this file cannot be read or written (" + Cause.of(failure) + "); mend that and start again.";
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> commandLine = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--port=")) {
                commandLine.put("RTC_PORT", argument.substring("--port=".length()));
            } else if (argument.equals("--port") && i + 1 < arguments.size()) {
                commandLine.put("RTC_PORT", arguments.get(++i));
            } else {
                throw new Refusal("'" + argument + "' is no option of start; there is: --port N");
            }
        }
        return commandLine;
    }

    /** Where {@code conf} lies and, unless RTC_HOME says otherwise, {@code var}. */
    private static Path root() {
        return Path.of(System.getProperty("rtc.root", "")).toAbsolutePath();
    }

    /** This class comes from {@code DIST/launcher/rtc-launcher.jar}, unless a test says otherwise. */
    private static Path distribution() throws URISyntaxException {
        String given = System.getProperty("rtc.dist");
        if (given != null) {
            return Path.of(given);
        }
        return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent().getParent();
    }
}
