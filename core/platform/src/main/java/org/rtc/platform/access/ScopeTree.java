package org.rtc.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.ScopeParent;
import org.rtc.spi.module.Brought;

/** Which scopes lie around one. Asked at most once a request. */
@RequestScoped
public class ScopeTree {
    @Inject
    @Any
    Instance<ScopeParent> parents;

    private final Map<Scope, List<Scope>> known = new HashMap<>();

    /** The scope itself first, the network last. */
    public List<Scope> chain(Scope scope) {
        return chains(List.of(scope)).get(scope);
    }

    /** The same of several, asked for kind by kind and not one by one. */
    public Map<Scope, List<Scope>> chains(Collection<Scope> scopes) {
        Set<Scope> fresh = scopes.stream().filter(s -> !known.containsKey(s)).collect(Collectors.toSet());
        Map<Scope, Scope> around = around(fresh);
        fresh.forEach(scope -> known.put(scope, climb(scope, around)));
        return scopes.stream().distinct().collect(Collectors.toMap(Function.identity(), known::get));
    }

    private Map<Scope, Scope> around(Set<Scope> from) {
        Map<Scope, Scope> around = new HashMap<>();
        Set<Scope> level = from;
        for (int step = 0; step < Scope.Kind.values().length && !level.isEmpty(); step++) {
            Map<Scope, Scope> next = new HashMap<>();
            level.stream().collect(Collectors.groupingBy(Scope::kind))
                    .forEach((kind, some) -> Brought.tell(parents, p -> {
                        if (p.kind() == kind) {
                            p.parentsOf(some).forEach(next::putIfAbsent);
                        }
                    }));
            around.putAll(next);
            level = next.values().stream().filter(s -> !around.containsKey(s)).collect(Collectors.toSet());
        }
        return around;
    }

    private static List<Scope> climb(Scope from, Map<Scope, Scope> around) {
        List<Scope> chain = new ArrayList<>();
        for (Scope at = from; at != null && chain.size() < Scope.Kind.values().length; at = around.get(at)) {
            chain.add(at);
        }
        if (!chain.contains(Scope.NETWORK)) {
            chain.add(Scope.NETWORK);
        }
        return List.copyOf(chain);
    }
}
