package org.rtc.spi.setting;

import java.util.List;

/** Values of the settings that parts declared. An environment variable {@code RTC_…} goes before what is stored. */
public interface Settings {
    /** @throws IllegalArgumentException where no part declared the key */
    String get(String key);

    default int number(String key) {
        return Integer.parseInt(get(key).strip());
    }

    default boolean yes(String key) {
        return Boolean.parseBoolean(get(key));
    }

    /** The lines that are not blank, stripped. */
    default List<String> list(String key) {
        return get(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
