package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtc.platform.setting.StoredSettings.SettingsChanged;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.setting.SettingDef;

/** Settings as administrators see and change them. */
@ApplicationScoped
public class SettingForm {
    public static final String PERMISSION = "platform:setting:change";

    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    StoredSettings settings;
    @Inject
    SecretSettings secrets;
    @Inject
    EntityManager em;
    @Inject
    Event<SettingsChanged> changes;

    @Transactional
    public List<Row> rows() {
        access.require(PERMISSION, Scope.NETWORK);
        return settings.declared().values().stream().map(this::row).toList();
    }

    /**
     * Changes what differs; an empty secret leaves the secret as it is.
     *
     * @throws Problem 422 with one error a wrong field; then nothing is changed
     */
    @Transactional
    public void change(Map<String, String> values) {
        access.require(PERMISSION, Scope.NETWORK);
        List<FieldError> errors = new ArrayList<>();
        values.forEach((key, value) -> SettingRule.wrong(definition(key), value.strip()).ifPresent(errors::add));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        values.forEach((key, value) -> change(definition(key), value.strip()));
        changes.fire(new SettingsChanged());
    }

    /** Forgets a secret, which an empty value would keep. */
    @Transactional
    public void forget(String key) {
        access.require(PERMISSION, Scope.NETWORK);
        SettingDef def = definition(key);
        Setting stored = em.find(Setting.class, key);
        if (stored != null && !stored.getValue().isEmpty()) {
            stored.change(def.fallback(), Instant.now());
            audit.record("platform.setting.change", Scope.NETWORK, "setting:" + key, "");
            changes.fire(new SettingsChanged());
        }
    }

    private void change(SettingDef def, String value) {
        boolean secret = SecretSettings.secret(def);
        Setting stored = em.find(Setting.class, def.key());
        String before = stored == null ? def.fallback() : secrets.read(def, stored.getValue());
        if (value.equals(before) || (secret && value.isEmpty())) {
            return;
        }
        String kept = secrets.toStore(def, value);
        if (stored == null) {
            em.persist(new Setting(def.key(), kept, Instant.now()));
        } else {
            stored.change(kept, Instant.now());
        }
        audit.record("platform.setting.change", Scope.NETWORK, "setting:" + def.key(),
                secret ? "" : before + " → " + value);
    }

    private SettingDef definition(String key) {
        SettingDef def = settings.declared().get(key);
        if (def == null || settings.fromEnvironment(key).isPresent()) {
            throw Problem.notFound();
        }
        return def;
    }

    private Row row(SettingDef def) {
        boolean fixed = settings.fromEnvironment(def.key()).isPresent();
        String value = settings.get(def.key());
        boolean secret = SecretSettings.secret(def);
        return new Row(def, secret ? "" : value, !value.isEmpty(), fixed);
    }

    /**
     * @param value empty for a secret, always
     * @param set   whether there is a value
     * @param fixed given by the environment, so that it cannot be changed here
     */
    public record Row(SettingDef def, String value, boolean set, boolean fixed) {
        public String key() {
            return def.key();
        }

        public SettingDef.Type type() {
            return def.type();
        }
    }
}
