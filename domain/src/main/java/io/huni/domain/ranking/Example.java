package io.huni.domain.ranking;

import io.huni.domain.shared.LeadId;

import java.util.UUID;

/** A lead whose outcome is known. */
public record Example(LeadId lead, KnownAtCapture known, Outcome outcome) {
    private static final int PARTS = 5;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * One of five parts, 0 to 4, the same one for ever: what one model has never seen no other
     * model has seen either, so that two models can be compared.
     */
    public int part() {
        UUID id = lead.value();
        long mixed = (id.getLeastSignificantBits() ^ id.getMostSignificantBits()) * SPREAD;
        return Math.floorMod(mixed ^ (mixed >>> 32), PARTS);
    }
}
