package io.huni.domain.shared;

import java.util.UUID;

/** Id of a lead. */
public record LeadId(UUID value) {
    public static LeadId of(String text) {
        return new LeadId(Require.uuid(text));
    }
}
