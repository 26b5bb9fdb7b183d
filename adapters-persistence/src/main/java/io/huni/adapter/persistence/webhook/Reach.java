package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.domain.identity.Visibility;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.Parameter;

import java.util.UUID;

/**
 * How far somebody sees addresses: as far as leads, but only all of them or those of a distributor.
 *
 * @param setting what row-level security is told
 * @param distributor null for no filter of the program's own
 */
record Reach(String setting, @Nullable UUID distributor) {
    /** The first parameter is the setting, the second the distributor. */
    static final String CONDITION = "($2::uuid IS NULL OR w.distributor_id = $2)";

    private static final UUID NOBODY = new UUID(0, 0);

    static Reach of(Visibility visibility) {
        String setting = LeadScope.of(visibility).setting();
        return switch (visibility) {
            case Visibility.Everything() -> new Reach(setting, null);
            case Visibility.OfDistributor(var own) -> new Reach(setting, own.value());
            default -> new Reach("none", NOBODY);
        };
    }

    Parameter parameter() {
        return Parameter.fromOrEmpty(distributor, UUID.class);
    }
}
