package io.huni.domain.offer;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a rule that offers leads. */
public record OfferRuleId(UUID value) {
    public static OfferRuleId of(String text) {
        return new OfferRuleId(Require.uuid(text));
    }
}
