package io.huni.domain.webhook;

import java.util.Locale;

/** Why the program gave an address up. */
public enum DisabledReason {
    /** The receiver answered 410. */
    GONE,
    /** Nothing but failures for {@link GivingUp#AFTER}. */
    FAILING,
    /** Who set it up has left, or may not see any more what it tells. */
    OWNER_LEFT;

    /** The end of the keys of its texts, for example {@code owner-left}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
