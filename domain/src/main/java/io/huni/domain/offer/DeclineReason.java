package io.huni.domain.offer;

/** Why a distributor does not take a lead. */
public enum DeclineReason {
    NO_CAPACITY,
    OTHER_SERVICE,
    OTHER_REGION,
    OTHER_LANGUAGE,
    KNOWN_ALREADY,
    NOT_PROMISING,
    /** Said in words. */
    OTHER
}
