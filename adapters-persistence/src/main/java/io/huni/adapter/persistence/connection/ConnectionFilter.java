package io.huni.adapter.persistence.connection;

import io.huni.domain.identity.Visibility;

/** Which connections a reader may see: the program's own filter, before row-level security. */
final class ConnectionFilter {
    private ConnectionFilter() {}

    static String of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything _ -> "true";
            case Visibility.OfDistributor(var one) -> "c.distributor_id = '" + one.value() + "'";
            case Visibility.OfTeam _, Visibility.OfAssignee _, Visibility.Nothing _ -> "false";
        };
    }
}
