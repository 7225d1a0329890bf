package org.rtc.scorm.pack.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds entries by the paths that people and programs write. */
final class EntryIndex {

    private final Map<String, PackageEntry> exact = new LinkedHashMap<>();
    private final Map<String, PackageEntry> folded = new HashMap<>();

    /** False when there is a file of that very name already. */
    boolean add(PackageEntry entry, List<String> otherNames) {
        if (exact.putIfAbsent(entry.name(), entry) != null) {
            return false;
        }
        folded.putIfAbsent(EntryPath.fold(entry.name()), entry);
        otherNames.forEach(name -> folded.putIfAbsent(EntryPath.fold(name), entry));
        return true;
    }

    /** The file of that very name. */
    PackageEntry named(String name) {
        return exact.get(name);
    }

    Optional<PackageEntry> find(String path) {
        var spellings = Spellings.of(path);
        return spellings.stream().map(exact::get).filter(Objects::nonNull).findFirst()
                .or(() -> spellings.stream().map(EntryPath::fold).map(folded::get).filter(Objects::nonNull).findFirst());
    }

    Collection<PackageEntry> entries() {
        return exact.values();
    }
}
