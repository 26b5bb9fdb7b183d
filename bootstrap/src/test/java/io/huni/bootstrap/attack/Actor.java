package io.huni.bootstrap.attack;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;

/** Somebody of the organisation, or a program in their name. */
record Actor(Role role, Caller caller) {
    /** Whether there is anything that is not this one's. */
    boolean isBounded() {
        return role.scope() != Scope.ALL;
    }

    @Override
    public String toString() {
        return caller.name();
    }
}
