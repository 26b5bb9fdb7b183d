package io.huni.domain.shared;

import java.util.UUID;

/** Id of a connection to Meta. */
public record ConnectionId(UUID value) {
    public static ConnectionId of(String text) {
        return new ConnectionId(Require.uuid(text));
    }
}
