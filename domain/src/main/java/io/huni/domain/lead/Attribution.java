package io.huni.domain.lead;

import io.huni.domain.shared.Legible;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which advertising brought the lead. All ids are text; Meta's {@code 0} means none.
 *
 * @param clickIds for example {@code fbclid}, {@code gclid}, {@code ctwa_clid}
 */
public record Attribution(
        Named campaign,
        Named adSet,
        Named ad,
        Named form,
        Optional<String> pageId,
        Optional<String> platform,
        Optional<Boolean> organic,
        Utm utm,
        Map<String, String> clickIds) {
    public Attribution {
        pageId = known(pageId);
        platform = platform.map(Legible::of).map(String::strip).filter(text -> !text.isEmpty());
        clickIds =
                clickIds.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        click -> Legible.of(click.getKey()),
                                        click -> Legible.of(click.getValue()),
                                        (first, second) -> first));
    }

    public static Attribution none() {
        return new Attribution(
                Named.NONE,
                Named.NONE,
                Named.NONE,
                Named.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Utm.none(),
                Map.of());
    }

    private static Optional<String> known(Optional<String> id) {
        return id.map(Legible::of)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !"0".equals(text));
    }

    /** An object of the advertising account, as far as it is known. */
    public record Named(Optional<String> id, Optional<String> name) {
        /** Nothing known. */
        public static final Named NONE = new Named(Optional.empty(), Optional.empty());

        public Named {
            id = known(id);
            name = name.map(Legible::of).map(String::strip).filter(text -> !text.isEmpty());
        }
    }
}
