package io.huni.domain.offer;

import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

/**
 * A no with its reason.
 *
 * @param note needed for {@link DeclineReason#OTHER}, else may be empty
 */
public record Decline(DeclineReason reason, String note) {
    private static final int LONGEST = 500;

    public Decline {
        note = Require.atMost("note", Legible.of(note).strip(), LONGEST);
        if (reason == DeclineReason.OTHER && note.isEmpty()) {
            throw new Refused(OfferErrorKey.REASON_MISSING).at("/note");
        }
    }

    /** For the history: the reason by its key, and what else was said below. */
    String said() {
        return note.isEmpty() ? reason.name() : reason.name() + "\n" + note;
    }
}
