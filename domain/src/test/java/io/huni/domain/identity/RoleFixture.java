package io.huni.domain.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The organisation's own roles for tests. */
public final class RoleFixture {
    private RoleFixture() {}

    public static Role own(String name, Scope scope, Right... rights) {
        return new Role(new RoleKey(UUID.randomUUID().toString()), name, scope, Set.of(rights), 1);
    }

    /** An own role that gives what the other gives and these too. */
    public static Role plus(Role role, Right... more) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(role.rights());
        rights.addAll(Set.of(more));
        return own(role.name() + "+", role.scope(), rights.toArray(Right[]::new));
    }
}
