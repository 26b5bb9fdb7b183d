package io.huni.domain.offer;

/** How far an offer is. */
public enum OfferState {
    /** Somebody is asked. */
    OPEN,
    /** A distributor took the lead. */
    ACCEPTED,
    /** Nobody is left to ask; the lead is back with the organisation. */
    RETURNED,
    WITHDRAWN
}
