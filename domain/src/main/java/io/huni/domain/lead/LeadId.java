package io.huni.domain.lead;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a lead. */
public record LeadId(UUID value) {
    public static LeadId of(String text) {
        return new LeadId(Require.uuid(text));
    }
}
