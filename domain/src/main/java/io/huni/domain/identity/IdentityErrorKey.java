package io.huni.domain.identity;

import io.huni.domain.shared.ErrorKey;

/** Refusals around signing in and people. */
public enum IdentityErrorKey implements ErrorKey {
    /** Address or password wrong, or the account is not active: one answer for all three. */
    WRONG_CREDENTIALS("identity.wrong-credentials", Kind.UNAUTHENTICATED),
    /** No valid session. */
    NOT_SIGNED_IN("identity.not-signed-in", Kind.UNAUTHENTICATED),
    /** Parameter {@code retryAfterSeconds}. */
    TOO_MANY_TRIES("identity.too-many-tries", Kind.THROTTLED),
    /** Parameter {@code minimum}, in characters. */
    PASSWORD_TOO_SHORT("identity.password-too-short", Kind.RULE),
    /** The password holds the address or is one of the commonest. */
    PASSWORD_TOO_EASY("identity.password-too-easy", Kind.RULE),
    /** Another user has the address. */
    EMAIL_TAKEN("identity.email-taken", Kind.CONFLICT),
    /** A role with the scope DISTRIBUTOR needs a distributor. */
    DISTRIBUTOR_MISSING("identity.distributor-missing", Kind.RULE),
    /** The last active superadmin can neither be switched off nor given another role. */
    LAST_SUPERADMIN("identity.last-superadmin", Kind.RULE),
    /** One of the five built-in roles cannot be changed. */
    ROLE_BUILT_IN("identity.role-built-in", Kind.RULE),
    /** Parameter {@code count}: so many people have the role. */
    ROLE_IN_USE("identity.role-in-use", Kind.CONFLICT),
    /** Another role has the name. */
    ROLE_NAME_TAKEN("identity.role-name-taken", Kind.CONFLICT),
    /** Another team has the name. */
    TEAM_NAME_TAKEN("identity.team-name-taken", Kind.CONFLICT),
    /** Nobody gives, changes or takes what reaches further than the own role. */
    BEYOND_OWN("identity.beyond-own", Kind.FORBIDDEN),
    /** A token begins to expire in the past or too late; parameter {@code days}, the most. */
    TOKEN_LIFETIME("identity.token-lifetime", Kind.RULE),
    /** Nobody ends the own work: another one must do it. */
    OFFBOARDS_SELF("identity.offboards-self", Kind.RULE),
    /** The person who is to take over is not there, not active or the one who leaves. */
    SUCCESSOR_UNKNOWN("identity.successor-unknown", Kind.RULE),
    /** Parameter {@code retryAfterSeconds}: the calls of this hour are used up. */
    TOO_MANY_CALLS("identity.too-many-calls", Kind.THROTTLED),
    /** The link has ended, was used or never was: one answer for all three. */
    LINK_INVALID("identity.link-invalid", Kind.RULE),
    /** The address is invited already. */
    ALREADY_INVITED("identity.already-invited", Kind.CONFLICT),
    /** The password is right, and a code of the second step is missing. */
    CODE_NEEDED("identity.code-needed", Kind.UNAUTHENTICATED),
    /** The code of the second step is wrong, too old or was used. */
    CODE_WRONG("identity.code-wrong", Kind.RULE),
    /** The second step is on already. */
    SECOND_STEP_ON("identity.second-step-on", Kind.CONFLICT),
    /** The second step is not on, or was not begun. */
    SECOND_STEP_OFF("identity.second-step-off", Kind.CONFLICT),
    /** The identity provider did not prove who is there. */
    SINGLE_SIGN_ON_FAILED("identity.single-sign-on-failed", Kind.UNAUTHENTICATED),
    /** The identity provider knows the person, Huni does not. */
    SINGLE_SIGN_ON_UNKNOWN("identity.single-sign-on-unknown", Kind.UNAUTHENTICATED),
    /** The CSRF token is missing or is not the session's. */
    CSRF("identity.csrf", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    IdentityErrorKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
