package org.rtc.learning.outline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.module.Brought;
import org.rtc.spi.problem.Problem;

/** The kinds of items that the installed parts bring. */
@ApplicationScoped
public class ItemKinds {
    @Inject
    @Any
    Instance<ItemKind> kinds;

    private final Map<String, ItemKind> byId = new HashMap<>();

    @PostConstruct
    void read() {
        Brought.tell(kinds, kind -> byId.put(kind.id(), kind));
    }

    /** Empty where the part that brought it is not installed now. */
    public Optional<ItemKind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws Problem 422 where there is no such kind */
    public ItemKind require(String id) {
        return find(id).orElseThrow(() -> Problem.invalid("kind", "learning.error.kind", id));
    }

    /** In the order in which an instructor chooses. */
    public List<ItemKind> all() {
        return byId.values().stream().sorted(Comparator.comparingInt(ItemKind::order)).toList();
    }

    /** Whether getting items of that kind done counts for the course; not while its part is missing. */
    public boolean counts(String id) {
        return byId.containsKey(id) && byId.get(id).completion() != ItemKind.Completion.NONE;
    }

    /** Ids of the kinds that count; never empty, so that a query can ask for them. */
    public List<String> counted() {
        List<String> ids = byId.keySet().stream().filter(this::counts).sorted().toList();
        return ids.isEmpty() ? List.of("none") : ids;
    }

    /** Before somebody is told how far that person is. */
    public void catchUp(long person) {
        Brought.tell(kinds, kind -> kind.catchUp(person));
    }

    /** Key of the kind's name. */
    public static String nameKey(ItemKind kind) {
        return kind.part() + ".item." + kind.id();
    }
}
