package io.huni.domain.lead;

import java.util.Map;
import java.util.Optional;

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
        clickIds = Map.copyOf(clickIds);
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

    /** An object of the advertising account, as far as it is known. */
    public record Named(Optional<String> id, Optional<String> name) {
        /** Nothing known. */
        public static final Named NONE = new Named(Optional.empty(), Optional.empty());

        public Named {
            id = id.filter(value -> !value.isBlank() && !"0".equals(value));
            name = name.filter(value -> !value.isBlank());
        }
    }
}
