package org.rtc.platform.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rtc.platform.job.Background;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.setting.Settings;

/** Reads all stored values at once. A server keeps them for some seconds: what another node changed shows soon. */
@ApplicationScoped
public class StoredSettings implements Settings {
    private static final long KEPT = TimeUnit.SECONDS.toNanos(5);

    @Inject
    @Any
    Instance<RtcModule> parts;
    @Inject
    Environment environment;
    @Inject
    Background background;
    @Inject
    SecretSettings secrets;
    @Inject
    EntityManager em;

    private final Map<String, SettingDef> declared = new LinkedHashMap<>();
    private volatile Read read;

    @PostConstruct
    void collect() {
        parts.stream().flatMap(part -> part.settings().stream()).forEach(def -> declared.put(def.key(), def));
    }

    @Override
    public String get(String key) {
        SettingDef def = declared.get(key);
        if (def == null) {
            throw new IllegalArgumentException("No part declares the setting " + key);
        }
        return fromEnvironment(key).orElseGet(() -> secrets.read(def, stored().getOrDefault(key, def.fallback())));
    }

    Map<String, SettingDef> declared() {
        return declared;
    }

    /** The value that goes before whatever is stored, where whoever runs the node gave one. */
    Optional<String> fromEnvironment(String key) {
        return environment.get("rtc." + key);
    }

    Map<String, String> stored() {
        Read last = read;
        if (last == null || !background.on() || System.nanoTime() - last.at > KEPT) {
            last = new Read(System.nanoTime(), em.createQuery("select s from Setting s", Setting.class).getResultStream()
                    .collect(Collectors.toMap(Setting::getName, Setting::getValue)));
            read = last;
        }
        return last.values;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged changed) {
        read = null;
    }

    private record Read(long at, Map<String, String> values) {
    }

    record SettingsChanged() {
    }
}
