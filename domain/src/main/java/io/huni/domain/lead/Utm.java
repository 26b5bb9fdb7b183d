package io.huni.domain.lead;

import io.huni.domain.shared.Legible;

import java.util.Optional;

/** The campaign marks of a link. */
public record Utm(
        Optional<String> source,
        Optional<String> medium,
        Optional<String> campaign,
        Optional<String> term,
        Optional<String> content) {
    public Utm {
        source = source.map(Legible::of);
        medium = medium.map(Legible::of);
        campaign = campaign.map(Legible::of);
        term = term.map(Legible::of);
        content = content.map(Legible::of);
    }

    public static Utm none() {
        return new Utm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
