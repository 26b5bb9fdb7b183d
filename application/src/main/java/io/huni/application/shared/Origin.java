package io.huni.application.shared;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

import java.util.Optional;
import java.util.UUID;

/**
 * From where something is asked. It travels in Reactor's context from the door to the transaction,
 * where the audit trail finds it; nothing else may depend on it.
 *
 * @param user empty before somebody is known
 * @param token that a program called with
 * @param address of the network, or {@code job} when one of the program's jobs acts for the user
 * @param device or the id of the job
 */
public record Origin(Optional<UUID> user, Optional<UUID> token, String address, String device) {
    public Context in(Context context) {
        return context.put(Origin.class, this);
    }

    /** Empty when the program itself acts. */
    public static Optional<Origin> of(ContextView context) {
        return context.getOrEmpty(Origin.class);
    }
}
