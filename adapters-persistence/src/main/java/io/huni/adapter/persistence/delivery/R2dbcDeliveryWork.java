package io.huni.adapter.persistence.delivery;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every step is one statement over all of its rows. */
final class R2dbcDeliveryWork implements DeliveryWork {
    private final DatabaseClient client;

    R2dbcDeliveryWork(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<Unread>> claimUnread(int most, Instant now, Duration lease) {
        return client.sql(DeliveryStatements.CLAIM_UNREAD)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .bind("most", most)
                .map(R2dbcDeliveryWork::unread)
                .all()
                .collectList();
    }

    private static Unread unread(Readable row) {
        return new Unread(
                new DeliveryId(required(row, "id", UUID.class)),
                Channel.valueOf(required(row, "channel", String.class)),
                required(row, "body", byte[].class),
                required(row, "attempts", Integer.class));
    }

    @Override
    public Mono<Void> unpack(List<Unpacked> deliveries, Instant now) {
        return client.sql(DeliveryStatements.UNPACK)
                .bind(
                        "deliveries",
                        DatabaseJson.write(deliveries.stream().map(DeliveryRow::of).toList()))
                .bind(
                        "items",
                        DatabaseJson.write(deliveries.stream().flatMap(ItemRow::of).toList()))
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<List<DueItem>> claimItems(
            int most, Instant now, Duration lease, Set<MetaId> except) {
        return client.sql(DeliveryStatements.CLAIM_ITEMS)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .bind("most", most)
                .bind("except", except.stream().map(MetaId::value).toArray(String[]::new))
                .map(R2dbcDeliveryWork::dueItem)
                .all()
                .collectList();
    }

    private static DueItem dueItem(Readable row) {
        Notice.LeadSubmitted notice =
                new Notice.LeadSubmitted(
                        required(row, "external_id", String.class),
                        optional(row, "page_id", String.class).map(MetaId::new),
                        optional(row, "form_id", String.class).map(MetaId::new),
                        optional(row, "ad_id", String.class),
                        optional(row, "submitted_at", Instant.class));
        return new DueItem(
                new DeliveryId(required(row, "delivery_id", UUID.class)),
                required(row, "ordinal", Integer.class),
                notice,
                required(row, "attempts", Integer.class));
    }

    @Override
    public Mono<Void> settle(List<Settled> items, Instant now) {
        return client.sql(DeliveryStatements.SETTLE)
                .bind("items", DatabaseJson.write(items.stream().map(SettledRow::of).toList()))
                .then();
    }

    @Override
    public Mono<Long> revive(Parked parked, Instant now) {
        return switch (parked) {
            case Parked.All all -> revived(revive("true", now));
            case Parked.OfDelivery one ->
                    revived(
                            revive("delivery_id = :which", now)
                                    .bind("which", one.delivery().value()));
            case Parked.OfPage of ->
                    revived(revive("page_id = :which", now).bind("which", of.page().value()));
        };
    }

    private GenericExecuteSpec revive(String which, Instant now) {
        return client.sql(DeliveryStatements.REVIVE.formatted(which, which)).bind("now", now);
    }

    private static Mono<Long> revived(GenericExecuteSpec statement) {
        return statement.fetch().rowsUpdated();
    }
}
