package io.huni.adapter.persistence.delivery;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.delivery.DeliveryQueries.Page;
import io.huni.application.delivery.DeliveryQueries.WithBody;
import io.huni.application.delivery.DeliveryView;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcDeliveryReads implements DeliveryReads {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** The states and the channel stand in the text, so that the partial indexes are seen. */
    private static final String PAGE =
            """
            WITH page AS (
                SELECT * FROM delivery WHERE id < :after %s ORDER BY id DESC LIMIT :limit
            )
            """;

    private static final String ONE =
            """
            WITH page AS (SELECT * FROM delivery WHERE id = :id)
            """;

    private static final String VIEW =
            """
            SELECT d.id, d.channel, d.object, d.received_at, d.state,
                greatest(d.attempts, work.attempts) AS attempts,
                coalesce(work.due_at, d.due_at) AS due_at,
                octet_length(d.body) AS bytes, d.item_count, d.failed_count, shown.items %s
            FROM page d
            CROSS JOIN LATERAL (
                SELECT max(attempts) AS attempts,
                    min(due_at) FILTER (WHERE state = 'PENDING') AS due_at
                FROM delivery_item WHERE delivery_id = d.id
            ) work
            CROSS JOIN LATERAL (
                SELECT coalesce(jsonb_agg(to_jsonb(i) ORDER BY ordinal), '[]')::text AS items
                FROM (
                    SELECT ordinal, kind, external_id, page_id, form_id, state, lead_id, fault,
                        attempts
                    FROM delivery_item WHERE delivery_id = d.id ORDER BY ordinal LIMIT 20
                ) i
            ) shown
            ORDER BY d.id DESC
            """;

    private final DatabaseClient client;

    R2dbcDeliveryReads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Page> page(
            Set<DeliveryState> states, Optional<Channel> channel, PageRequest request) {
        return Mono.fromSupplier(
                        () -> request.cursor().map(R2dbcDeliveryReads::cursor).orElse(NEWEST))
                .flatMap(after -> rows(filter(states, channel), after, request.limit() + 1))
                .map(found -> page(found, request.limit()));
    }

    private Mono<List<DeliveryView>> rows(String filter, UUID after, int limit) {
        return client.sql(PAGE.formatted(filter) + VIEW.formatted(""))
                .bind("after", after)
                .bind("limit", limit)
                .map(DeliveryViewRow::view)
                .all()
                .collectList();
    }

    private static Page page(List<DeliveryView> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        List<DeliveryView> items = List.copyOf(found.subList(0, limit));
        return new Page(items, Optional.of(items.getLast().id().value().toString()));
    }

    private static UUID cursor(String text) {
        try {
            return DeliveryId.of(text).value();
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    static String filter(Set<DeliveryState> states, Optional<Channel> channel) {
        String ofStates =
                states.stream()
                        .sorted()
                        .map(state -> "'" + state.name() + "'")
                        .collect(Collectors.joining(", "));
        return (states.isEmpty() ? "" : "AND state IN (" + ofStates + ")")
                + channel.map(one -> " AND channel = '" + one.name() + "'").orElse("");
    }

    @Override
    public Mono<WithBody> find(DeliveryId delivery) {
        return client.sql(ONE + VIEW.formatted(", d.body"))
                .bind("id", delivery.value())
                .map(R2dbcDeliveryReads::withBody)
                .one();
    }

    private static WithBody withBody(Readable row) {
        byte[] body = required(row, "body", byte[].class);
        return new WithBody(DeliveryViewRow.view(row), new String(body, StandardCharsets.UTF_8));
    }
}
