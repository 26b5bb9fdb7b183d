package io.huni.adapter.persistence.view;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.UserId;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

final class R2dbcSavedViews implements SavedViews {
    private static final String COLUMNS = "id, owner_id, list, name, search, shared";

    private static final String OF_PERSON =
            "SELECT "
                    + COLUMNS
                    + """
                     FROM saved_view
                    WHERE list = $1 AND (owner_id = $2 OR $3 AND shared)
                    ORDER BY name COLLATE "tr-TR-x-icu", id
                    """;

    private static final String FIND = "SELECT " + COLUMNS + " FROM saved_view WHERE id = $1";

    private static final String SAVE =
            """
            INSERT INTO saved_view (id, owner_id, list, name, search, shared)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET
                name = excluded.name, search = excluded.search, shared = excluded.shared
            """;

    private static final String DELETE = "DELETE FROM saved_view WHERE id = $1";

    private final DatabaseClient client;

    R2dbcSavedViews(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<SavedView>> of(ListName list, UserId owner, boolean andShared) {
        return client.sql(OF_PERSON)
                .bind(0, list.name())
                .bind(1, owner.value())
                .bind(2, andShared)
                .map(R2dbcSavedViews::view)
                .all()
                .collectList();
    }

    @Override
    public Mono<SavedView> find(ViewId view) {
        return client.sql(FIND).bind(0, view.value()).map(R2dbcSavedViews::view).one();
    }

    @Override
    public Mono<Void> save(SavedView view) {
        return client.sql(SAVE)
                .bind(0, view.id().value())
                .bind(1, view.owner().value())
                .bind(2, view.list().name())
                .bind(3, view.name())
                .bind(4, view.search())
                .bind(5, view.shared())
                .then();
    }

    @Override
    public Mono<Void> delete(ViewId view) {
        return client.sql(DELETE).bind(0, view.value()).then();
    }

    private static SavedView view(Readable row) {
        return new SavedView(
                new ViewId(required(row, "id", UUID.class)),
                new UserId(required(row, "owner_id", UUID.class)),
                ListName.valueOf(required(row, "list", String.class)),
                required(row, "name", String.class),
                required(row, "search", String.class),
                required(row, "shared", Boolean.class));
    }
}
