package io.huni.domain.assignment;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a rule that assigns leads. */
public record RuleId(UUID value) {
    public static RuleId of(String text) {
        return new RuleId(Require.uuid(text));
    }
}
