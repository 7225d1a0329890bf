package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.rtc.spi.event.Started;
import org.rtc.spi.setting.SettingDef;

/** Values of secret settings, which lie sealed in the database. */
@ApplicationScoped
public class SecretSettings {
    private static final Logger LOG = Logger.getLogger(SecretSettings.class.getName());

    @Inject
    Seals seals;
    @Inject
    StoredSettings settings;
    @Inject
    EntityManager em;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    static boolean secret(SettingDef def) {
        return def.type() == SettingDef.Type.SECRET;
    }

    /** What is to be stored of a value; nothing is sealed where there is nothing. */
    String toStore(SettingDef def, String value) {
        return secret(def) && !value.isEmpty() ? seals.seal(def.key(), value) : value;
    }

    /** The value of what is stored; none where it was sealed with another {@code RTC_SECRET}. */
    String read(SettingDef def, String stored) {
        if (!secret(def) || !Seals.sealed(stored)) {
            return stored;
        }
        return seals.open(def.key(), stored).orElseGet(() -> {
            if (told.add(def.key())) {
                LOG.severe("The secret " + def.key() + " was sealed with another RTC_SECRET and cannot be read: enter it anew, or give back that secret.");
            }
            return def.fallback();
        });
    }

    /** What was stored before secrets were sealed. */
    @Transactional
    void sealWhatLiesOpen(@Observes Started started) {
        settings.declared().values().stream().filter(SecretSettings::secret).forEach(def -> {
            Setting stored = em.find(Setting.class, def.key());
            if (stored != null && !stored.getValue().isEmpty() && !Seals.sealed(stored.getValue())) {
                stored.change(seals.seal(def.key(), stored.getValue()), Instant.now());
            }
        });
    }
}
