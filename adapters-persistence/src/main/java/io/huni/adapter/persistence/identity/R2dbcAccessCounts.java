package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.ScopeSetting;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.identity.port.AccessCounts;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Leads and connections are counted as row-level security shows them. */
final class R2dbcAccessCounts implements AccessCounts {
    private static final List<Module> COUNTED =
            List.of(Module.LEAD, Module.CONNECTION, Module.DISTRIBUTOR, Module.USER);

    private static final String COUNT =
            Wall.around(
                    """
                    SELECT
                        (SELECT count(*) FROM lead
                        WHERE SCOPED AND NOT test AND deleted_at IS NULL) AS lead,
                        (SELECT count(*) FROM connection WHERE SCOPED) AS connection,
                        (SELECT count(*) FROM distributor
                        WHERE wall.scope <> 'none' AND (scope_id('distributor') IS NULL
                            OR id = scope_id('distributor'))) AS distributor,
                        (SELECT count(*) FROM app_user
                        WHERE wall.scope = 'all'
                            OR distributor_id = scope_id('distributor')
                            OR team_id = scope_id('team')
                            OR id = scope_id('user')) AS "user"
                    FROM (SELECT) AS once WHERE SCOPED
                    """);

    private final DatabaseClient client;

    R2dbcAccessCounts(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Map<Module, Long>> inScope(Visibility visibility) {
        return client.sql(COUNT)
                .bind(0, ScopeSetting.of(visibility))
                .map(R2dbcAccessCounts::counts)
                .one();
    }

    private static Map<Module, Long> counts(Readable row) {
        return COUNTED.stream()
                .collect(
                        Collectors.toMap(
                                module -> module,
                                module -> required(row, module.key(), Long.class)));
    }
}
