package org.rtc.launcher;

import java.nio.file.Path;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.manage.Workshop;
import org.rtc.launcher.setting.Home;
import org.rtc.launcher.setting.Settings;

/**
 * The installation that a command acts on.
 *
 * @param dist the distribution: WAR, server, the modules and themes that come with it
 */
record Place(Path dist, Settings settings, Home home, Database database) {

    /** @param otherwise the home folder where RTC_HOME names none */
    static Place of(Path dist, Path otherwise, Settings settings) {
        Home home = Home.at(settings.get("RTC_HOME").map(Path::of).orElse(otherwise));
        return new Place(dist, settings, home, Database.of(settings, home));
    }

    /** Where files lie: nodes may share a folder. */
    Path data() {
        return Path.of(settings.get("RTC_DATA", home.data().toString()));
    }

    Workshop workshop() {
        return new Workshop(dist, home, data(), database, Console::say);
    }
}
