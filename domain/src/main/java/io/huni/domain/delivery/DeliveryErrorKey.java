package io.huni.domain.delivery;

import io.huni.domain.shared.ErrorKey;

/** Refusals around deliveries. */
public enum DeliveryErrorKey implements ErrorKey {
    /** The signature is missing or wrong; nothing was stored. */
    SIGNATURE_WRONG("delivery.signature-wrong", Kind.UNAUTHENTICATED),
    /** The verify token of the handshake is wrong. */
    VERIFY_TOKEN_WRONG("delivery.verify-token-wrong", Kind.FORBIDDEN),
    /** Only a delivery with a parked item can be replayed. */
    NOTHING_TO_REPLAY("delivery.nothing-to-replay", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    DeliveryErrorKey(String key, Kind kind) {
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
