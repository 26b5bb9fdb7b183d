package io.huni.domain.shared;

import java.util.UUID;

/** Id of a partner organisation. */
public record DistributorId(UUID value) {
    public static DistributorId of(String text) {
        return new DistributorId(Require.uuid(text));
    }
}
