package io.huni.domain.organisation;

import io.huni.domain.shared.ErrorKey;

/** Refusals around the organisation and its first start. */
public enum OrganisationErrorKey implements ErrorKey {
    /** The set-up link was used, or never was one. */
    SETUP_LINK_USED("organisation.setup-link-used", Kind.FORBIDDEN),
    /** Another distributor has the name. */
    DISTRIBUTOR_NAME_TAKEN("organisation.distributor-name-taken", Kind.CONFLICT),
    /** Parameter {@code distributorId}. */
    DISTRIBUTOR_UNKNOWN("organisation.distributor-unknown", Kind.RULE);

    private final String key;
    private final Kind kind;

    OrganisationErrorKey(String key, Kind kind) {
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
