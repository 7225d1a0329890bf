package org.rtc.platform.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.RolePermission;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Which roles there are and what each may do: data, but for the administrator, who may do everything. */
@ApplicationScoped
public class Roles {
    /** Roles of the core, from the strongest on. */
    public static final List<String> CORE = List.of(PermissionDef.ADMIN, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN,
            PermissionDef.FOCAL_POINT, PermissionDef.INSTRUCTOR);

    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    @Any
    Instance<RtcModule> parts;

    /** Names by id, those of the core first. */
    public Map<String, String> names(Lang lang) {
        Map<String, String> names = new LinkedHashMap<>();
        CORE.forEach(id -> names.put(id, texts.get(lang, "platform.role." + id)));
        em.createQuery("select r from Role r order by r.id", Role.class).getResultStream()
                .forEach(r -> names.put(r.getId(), r.getName().in(lang).text()));
        return names;
    }

    public boolean exists(String role) {
        return CORE.contains(role) || em.find(Role.class, role) != null;
    }

    /** All permissions that the parts declare, by part, in order of their names. */
    public Map<String, List<String>> permissions() {
        Map<String, List<String>> all = new TreeMap<>();
        parts.forEach(part -> {
            if (!part.permissions().isEmpty()) {
                all.put(part.id(), part.permissions().stream().map(PermissionDef::name).sorted().toList());
            }
        });
        return all;
    }

    /** Permissions by role. */
    @Transactional
    public Map<String, Set<String>> matrix() {
        access.require(Permissions.ROLE_DEFINE, Scope.NETWORK);
        return em.createQuery("select p from RolePermission p", RolePermission.class).getResultStream()
                .collect(Collectors.groupingBy(RolePermission::getRole,
                        Collectors.mapping(RolePermission::getPermission, Collectors.toSet())));
    }

    /**
     * Says what a role may do.
     *
     * @throws Problem 404 where there is no such role or permission, 409 for the administrator
     * @throws Forbidden where a permission is added that whoever is at work does not hold in the network
     */
    @Transactional
    public void define(String role, Set<String> wanted) {
        access.require(Permissions.ROLE_DEFINE, Scope.NETWORK);
        Set<String> known = permissions().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (!exists(role) || !known.containsAll(wanted)) {
            throw Problem.notFound();
        }
        if (PermissionDef.ADMIN.equals(role)) {
            throw Problem.conflict("platform.roles.admin");
        }
        Set<String> held = new HashSet<>(matrix().getOrDefault(role, Set.of()));
        held.retainAll(known);
        Set<String> added = without(wanted, held);
        Set<String> dropped = without(held, wanted);
        added.forEach(permission -> access.require(permission, Scope.NETWORK));
        added.forEach(permission -> em.persist(new RolePermission(role, permission)));
        dropped.forEach(permission -> em.remove(em.find(RolePermission.class, new RolePermission.Key(role, permission))));
        if (!added.isEmpty() || !dropped.isEmpty()) {
            audit.record("platform.role.define", Scope.NETWORK, "role:" + role, "+" + added + " −" + dropped);
        }
    }

    /** @throws Problem 422 where the id is none or taken, or there is no name */
    @Transactional
    public void add(String id, LocalizedText name) {
        access.require(Permissions.ROLE_DEFINE, Scope.NETWORK);
        if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
            throw Problem.invalid("id", "platform.roles.badId");
        }
        if (exists(id)) {
            throw Problem.invalid("id", "platform.roles.taken");
        }
        if (name.isEmpty()) {
            throw Problem.invalid("name", "platform.problem.required");
        }
        em.persist(new Role(id, name));
        audit.record("platform.role.add", Scope.NETWORK, "role:" + id, name.in(Lang.ES).text());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
