package io.huni.domain.quality;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a criterion. */
public record CriterionId(UUID value) {
    public static CriterionId of(String text) {
        return new CriterionId(Require.uuid(text));
    }
}
