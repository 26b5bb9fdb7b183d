package io.huni.domain.offer;

import io.huni.domain.shared.ErrorKey;

/** Refusals around offers. */
public enum OfferErrorKey implements ErrorKey {
    /** It was answered, withdrawn or went on before this answer came. */
    TOO_LATE("offer.too-late", Kind.CONFLICT),
    /** The lead is already offered; that offer ends first. */
    ALREADY_OFFERED("offer.already-offered", Kind.CONFLICT),
    /** Nobody asks for what is won, lost, a test or in the trash. */
    LEAD_CLOSED("offer.lead-closed", Kind.RULE),
    /** The only distributor named has the lead already. */
    HAS_IT("offer.has-it", Kind.RULE),
    /** A distributor that is named is not there, not active, or not for the caller. */
    DISTRIBUTOR_UNKNOWN("offer.distributor-unknown", Kind.RULE),
    /** Whoever declines for another reason says which. */
    REASON_MISSING("offer.reason-missing", Kind.RULE),
    /** Somebody has answered, so the offer is not taken back with the others. */
    ANSWERED("offer.answered", Kind.CONFLICT),
    /** The new order names other rules than there are. */
    ORDER_INCOMPLETE("offer.order-incomplete", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    OfferErrorKey(String key, Kind kind) {
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
