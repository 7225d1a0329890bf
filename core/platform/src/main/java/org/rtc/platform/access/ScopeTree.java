package org.rtc.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.ScopeParent;

/** Which scopes lie around one. Asked at most once a request. */
@RequestScoped
public class ScopeTree {
    @Inject
    @Any
    Instance<ScopeParent> parents;

    private final Map<Scope, List<Scope>> known = new HashMap<>();

    /** The scope itself first, the network last. */
    public List<Scope> chain(Scope scope) {
        List<Scope> chain = known.get(scope);
        if (chain == null) {
            chain = climb(scope);
            known.put(scope, chain);
        }
        return chain;
    }

    private List<Scope> climb(Scope from) {
        List<Scope> chain = new ArrayList<>();
        Optional<Scope> at = Optional.of(from);
        while (at.isPresent() && chain.size() < Scope.Kind.values().length) {
            Scope scope = at.get();
            chain.add(scope);
            at = parents.stream().filter(p -> p.kind() == scope.kind()).findFirst().flatMap(p -> p.parentOf(scope));
        }
        if (!chain.contains(Scope.NETWORK)) {
            chain.add(Scope.NETWORK);
        }
        return List.copyOf(chain);
    }
}
