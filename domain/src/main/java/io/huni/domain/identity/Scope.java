package io.huni.domain.identity;

/** How far a right reaches. */
public enum Scope {
    /** Every record of the organisation. */
    ALL,
    /** The records of the user's distributor. */
    DISTRIBUTOR,
    /** The records assigned to someone in the user's team. */
    TEAM,
    /** The records assigned to the user. */
    OWN;

    /** Whether whoever reaches this far reaches that far too. */
    public boolean covers(Scope other) {
        return this == ALL || this == other || this == TEAM && other == OWN;
    }
}
