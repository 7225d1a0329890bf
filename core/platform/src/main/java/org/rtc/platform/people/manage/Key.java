package org.rtc.platform.people.manage;

import java.util.Map;
import java.util.Optional;

/** Where a part of the list of people ends: {@code 12~Pineda}. */
record Key(long id, String familyName) {
    /** Empty for the beginning, and for what is no key. */
    static Optional<Key> of(String text) {
        int at = text == null ? -1 : text.indexOf('~');
        return at < 1 || at > 18 || !text.substring(0, at).matches("\\d+") ? Optional.empty()
                : Optional.of(new Key(Long.parseLong(text.substring(0, at)), text.substring(at + 1)));
    }

    String text() {
        return id + "~" + familyName;
    }

    void apply(StringBuilder where, Map<String, Object> values) {
        where.append(" and (p.familyName > :family or (p.familyName = :family and p.id > :id))");
        values.put("family", familyName);
        values.put("id", id);
    }
}
