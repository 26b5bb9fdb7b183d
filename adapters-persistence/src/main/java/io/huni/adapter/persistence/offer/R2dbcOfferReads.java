package io.huni.adapter.persistence.offer;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.ScopeSetting;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.OfferFilter;
import io.huni.application.offer.port.OfferReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.OfferId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcOfferReads implements OfferReads {
    private static final UUID NOBODY = new UUID(0, 0);

    private final DatabaseClient client;

    R2dbcOfferReads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Json> page(
            Visibility visibility, Actor actor, OfferFilter filter, PageRequest page) {
        return Mono.defer(
                () -> {
                    Conditions conditions = conditions(visibility, filter, page);
                    List<Object> values = values(visibility, actor);
                    values.add(page.limit());
                    values.addAll(conditions.values());
                    return client.sql(sql(OfferReadStatements.PAGE, conditions))
                            .bindValues(values)
                            .map(R2dbcOfferReads::json)
                            .one();
                });
    }

    @Override
    public Mono<Versioned> offer(Visibility visibility, Actor actor, OfferId offer) {
        Conditions conditions = new Conditions(OfferScope.of(visibility));
        List<Object> values = values(visibility, actor);
        values.add(offer.value());
        values.addAll(conditions.values());
        return client.sql(sql(OfferReadStatements.ONE, conditions))
                .bindValues(values)
                .map(row -> new Versioned(json(row), required(row, "version", Integer.class)))
                .one();
    }

    @Override
    public Mono<Json> stats(Visibility visibility) {
        return client.sql(Wall.around(OfferReadStatements.STATS))
                .bind(0, ScopeSetting.of(visibility))
                .map(R2dbcOfferReads::json)
                .one();
    }

    private static String sql(String statement, Conditions conditions) {
        return Wall.around(statement.formatted(conditions.sql(6)));
    }

    private static Conditions conditions(
            Visibility visibility, OfferFilter filter, PageRequest page) {
        Conditions conditions =
                new Conditions(OfferScope.of(visibility))
                        .and(OfferConditionsSql.of(filter, page.cursor()));
        return OfferScope.distributor(visibility).isPresent()
                ? conditions
                : conditions.and(OfferConditionsSql.ofHouse(filter));
    }

    /**
     * The scope, whether it is the organisation that reads, what it may do, and its distributor.
     */
    private static List<Object> values(Visibility visibility, Actor actor) {
        Optional<UUID> distributor = OfferScope.distributor(visibility);
        List<Object> values = new ArrayList<>();
        values.add(ScopeSetting.of(visibility));
        values.add(distributor.isEmpty());
        values.add(allowed(actor, distributor.isPresent()));
        values.add(distributor.orElse(NOBODY));
        return values;
    }

    private static String[] allowed(Actor actor, boolean asked) {
        if (asked) {
            return actor.may(Right.LEAD_COMMENT)
                    ? new String[] {"accept", "decline"}
                    : new String[0];
        }
        return actor.may(Right.LEAD_OFFER) ? new String[] {"withdraw"} : new String[0];
    }

    private static Json json(Readable row) {
        return new Json(required(row, "json", String.class));
    }
}
