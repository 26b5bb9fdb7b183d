package io.huni.domain.identity;

import static io.huni.domain.identity.Right.ANALYTICS_MAIL;
import static io.huni.domain.identity.Right.ANALYTICS_MODEL;
import static io.huni.domain.identity.Right.ANALYTICS_READ;
import static io.huni.domain.identity.Right.ANALYTICS_SCHEDULE;
import static io.huni.domain.identity.Right.ANALYTICS_TRAIN;
import static io.huni.domain.identity.Right.ASSIGNMENT_MANAGE;
import static io.huni.domain.identity.Right.CONNECTION_READ;
import static io.huni.domain.identity.Right.DELIVERY_READ;
import static io.huni.domain.identity.Right.DISTRIBUTOR_READ;
import static io.huni.domain.identity.Right.FOLLOWUP_MANAGE;
import static io.huni.domain.identity.Right.LEAD_ASSIGN;
import static io.huni.domain.identity.Right.LEAD_CHANGE;
import static io.huni.domain.identity.Right.LEAD_COMMENT;
import static io.huni.domain.identity.Right.LEAD_CREATE;
import static io.huni.domain.identity.Right.LEAD_DELETE;
import static io.huni.domain.identity.Right.LEAD_EXPORT;
import static io.huni.domain.identity.Right.LEAD_IMPORT;
import static io.huni.domain.identity.Right.LEAD_OFFER;
import static io.huni.domain.identity.Right.LEAD_READ;
import static io.huni.domain.identity.Right.MAIL_MANAGE;
import static io.huni.domain.identity.Right.MAIL_READ;
import static io.huni.domain.identity.Right.QUALITY_MANAGE;
import static io.huni.domain.identity.Right.QUALITY_READ;
import static io.huni.domain.identity.Right.SYSTEM_READ;
import static io.huni.domain.identity.Right.TOKEN_MANAGE;
import static io.huni.domain.identity.Right.USER_READ;
import static io.huni.domain.identity.Right.VIEW_SHARE;
import static io.huni.domain.identity.Right.WEBHOOK_MANAGE;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of rights and how far they reach. Five are built in and never change; an organisation may
 * add its own.
 *
 * @param name of an own role as people read it; of a built-in one its key
 * @param version rises with each change of an own role
 */
public record Role(RoleKey key, String name, Scope scope, Set<Right> rights, int version) {
    public static final Role SUPERADMIN =
            fixed("SUPERADMIN", Scope.ALL, EnumSet.allOf(Right.class));
    public static final Role ADMIN =
            fixed(
                    "ADMIN",
                    Scope.ALL,
                    EnumSet.of(
                            LEAD_READ,
                            LEAD_CREATE,
                            LEAD_COMMENT,
                            LEAD_CHANGE,
                            LEAD_ASSIGN,
                            LEAD_OFFER,
                            LEAD_EXPORT,
                            LEAD_IMPORT,
                            LEAD_DELETE,
                            ANALYTICS_READ,
                            ANALYTICS_MODEL,
                            ANALYTICS_TRAIN,
                            ANALYTICS_SCHEDULE,
                            ANALYTICS_MAIL,
                            ASSIGNMENT_MANAGE,
                            QUALITY_READ,
                            QUALITY_MANAGE,
                            CONNECTION_READ,
                            DELIVERY_READ,
                            DISTRIBUTOR_READ,
                            USER_READ,
                            TOKEN_MANAGE,
                            WEBHOOK_MANAGE,
                            VIEW_SHARE,
                            FOLLOWUP_MANAGE,
                            MAIL_READ,
                            MAIL_MANAGE,
                            SYSTEM_READ));
    public static final Role MANAGER =
            fixed(
                    "MANAGER",
                    Scope.TEAM,
                    EnumSet.of(
                            LEAD_READ,
                            LEAD_CREATE,
                            LEAD_COMMENT,
                            LEAD_CHANGE,
                            LEAD_ASSIGN,
                            LEAD_OFFER,
                            LEAD_EXPORT,
                            LEAD_IMPORT,
                            ANALYTICS_READ,
                            ANALYTICS_MODEL,
                            QUALITY_READ,
                            ANALYTICS_SCHEDULE,
                            DISTRIBUTOR_READ,
                            USER_READ,
                            VIEW_SHARE,
                            FOLLOWUP_MANAGE));
    public static final Role STAFF =
            fixed(
                    "STAFF",
                    Scope.OWN,
                    EnumSet.of(
                            LEAD_READ, LEAD_CREATE, LEAD_COMMENT, LEAD_CHANGE, DISTRIBUTOR_READ));
    public static final Role DISTRIBUTOR =
            fixed(
                    "DISTRIBUTOR",
                    Scope.DISTRIBUTOR,
                    EnumSet.of(LEAD_READ, LEAD_COMMENT, ANALYTICS_READ, FOLLOWUP_MANAGE));

    private static final int LONGEST_NAME = 80;
    private static final List<Role> BUILT_IN =
            List.of(SUPERADMIN, ADMIN, MANAGER, STAFF, DISTRIBUTOR);
    private static final Map<String, Role> BY_KEY =
            BUILT_IN.stream().collect(Collectors.toMap(role -> role.key.value(), role -> role));

    public Role {
        name = Require.line("name", name, LONGEST_NAME);
        rights = Set.copyOf(rights);
    }

    private static Role fixed(String key, Scope scope, Set<Right> rights) {
        return new Role(new RoleKey(key), key, scope, rights, 1);
    }

    /** Those that every installation has, the mightiest first. */
    public static List<Role> builtIn() {
        return BUILT_IN;
    }

    /** The built-in one of this key; refuses every other with {@code shared.value-unknown}. */
    public static Role named(String key) {
        Role found = BY_KEY.get(key);
        if (found == null) {
            throw Require.unknown("role", key);
        }
        return found;
    }

    /** Whether the key is that of a built-in role. */
    public static boolean isBuiltIn(RoleKey key) {
        return BY_KEY.containsKey(key.value());
    }

    public boolean isBuiltIn() {
        return isBuiltIn(key);
    }

    /** Refuses to change what is built in. */
    public Role requireOwn() {
        if (isBuiltIn()) {
            throw new Refused(IdentityErrorKey.ROLE_BUILT_IN);
        }
        return this;
    }

    /** The same role with no other rights than these: what a token of its holder may do. */
    public Role limitedTo(Set<Right> few) {
        Set<Right> left = EnumSet.noneOf(Right.class);
        left.addAll(rights);
        left.retainAll(few);
        return new Role(key, name, scope, left, version);
    }

    /** Whether this one gives nothing that the other does not give too. */
    public boolean isWithin(Role other) {
        return other.rights.containsAll(rights) && other.scope.covers(scope);
    }

    @Override
    public String toString() {
        return name;
    }
}
