package io.huni.domain.lead;

import java.util.Optional;

/** The campaign marks of a link. */
public record Utm(
        Optional<String> source,
        Optional<String> medium,
        Optional<String> campaign,
        Optional<String> term,
        Optional<String> content) {
    public static Utm none() {
        return new Utm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
