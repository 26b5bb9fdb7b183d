package io.huni.domain.identity;

import static io.huni.domain.identity.Right.CONNECTION_READ;
import static io.huni.domain.identity.Right.DELIVERY_READ;
import static io.huni.domain.identity.Right.DISTRIBUTOR_READ;
import static io.huni.domain.identity.Right.LEAD_ASSIGN;
import static io.huni.domain.identity.Right.LEAD_CHANGE;
import static io.huni.domain.identity.Right.LEAD_COMMENT;
import static io.huni.domain.identity.Right.LEAD_CREATE;
import static io.huni.domain.identity.Right.LEAD_DELETE;
import static io.huni.domain.identity.Right.LEAD_EXPORT;
import static io.huni.domain.identity.Right.LEAD_READ;
import static io.huni.domain.identity.Right.SYSTEM_READ;
import static io.huni.domain.identity.Right.USER_READ;

import java.util.EnumSet;
import java.util.Set;

/** The built-in roles: a set of rights and how far they reach. */
public enum Role {
    SUPERADMIN(Scope.ALL, EnumSet.allOf(Right.class)),
    ADMIN(
            Scope.ALL,
            EnumSet.of(
                    LEAD_READ,
                    LEAD_CREATE,
                    LEAD_COMMENT,
                    LEAD_CHANGE,
                    LEAD_ASSIGN,
                    LEAD_EXPORT,
                    LEAD_DELETE,
                    CONNECTION_READ,
                    DELIVERY_READ,
                    DISTRIBUTOR_READ,
                    USER_READ,
                    SYSTEM_READ)),
    MANAGER(
            Scope.TEAM,
            EnumSet.of(
                    LEAD_READ,
                    LEAD_CREATE,
                    LEAD_COMMENT,
                    LEAD_CHANGE,
                    LEAD_ASSIGN,
                    LEAD_EXPORT,
                    DISTRIBUTOR_READ,
                    USER_READ)),
    STAFF(
            Scope.OWN,
            EnumSet.of(LEAD_READ, LEAD_CREATE, LEAD_COMMENT, LEAD_CHANGE, DISTRIBUTOR_READ)),
    DISTRIBUTOR(Scope.DISTRIBUTOR, EnumSet.of(LEAD_READ, LEAD_COMMENT));

    private final Scope scope;
    private final Set<Right> rights;

    Role(Scope scope, Set<Right> rights) {
        this.scope = scope;
        this.rights = Set.copyOf(rights);
    }

    public Scope scope() {
        return scope;
    }

    public Set<Right> rights() {
        return rights;
    }
}
