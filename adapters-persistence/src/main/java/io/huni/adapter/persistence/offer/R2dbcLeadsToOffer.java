package io.huni.adapter.persistence.offer;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class R2dbcLeadsToOffer implements LeadsToOffer {
    private static final String LOCK =
            "SELECT lead.id FROM lead WHERE lead.id = ANY ($1) ORDER BY lead.id FOR UPDATE";

    /** After the lock, because what stands beside a row is not read anew after waiting for it. */
    private static final String READ =
            """
            SELECT lead.id, lead.distributor_id, lead.source, lead.service, lead.phone,
                lead.submitted_at, lead.form_id, lead.campaign_id,
                (SELECT lower(substr(form.locale, 1, 2)) FROM meta_form form
                    WHERE form.id = lead.form_id) AS language,
                lead.status NOT IN ('CONVERTED', 'LOST') AND lead.deleted_at IS NULL
                    AND NOT lead.test AS open,
                EXISTS (SELECT FROM offer o WHERE o.lead_id = lead.id AND o.state = 'OPEN')
                    AS offered,
                EXISTS (SELECT FROM offer o WHERE o.lead_id = lead.id) AS offered_before
            FROM lead WHERE lead.id = ANY ($1) AND lead.purged_at IS NULL
            ORDER BY lead.id
            """;

    private static final String SEEN =
            """
            SELECT lead.id FROM lead WHERE SCOPED AND lead.id = ANY ($2) AND %s
            ORDER BY lead.id FOR UPDATE
            """;

    private final DatabaseClient client;

    R2dbcLeadsToOffer(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<OfferableLead>> claim(Visibility visibility, List<LeadId> leads) {
        UUID[] wanted = leads.stream().map(LeadId::value).toArray(UUID[]::new);
        return visibility instanceof Visibility.Everything
                ? locked(wanted).then(Mono.defer(() -> read(wanted)))
                : seen(visibility, wanted).flatMap(this::read);
    }

    private Mono<Void> locked(UUID[] leads) {
        return client.sql(LOCK).bind(0, leads).then();
    }

    private Mono<List<OfferableLead>> read(UUID[] leads) {
        return client.sql(READ).bind(0, leads).map(R2dbcLeadsToOffer::lead).all().collectList();
    }

    /** Behind the reader's own wall; what is told of them afterwards the program knows. */
    private Mono<UUID[]> seen(Visibility visibility, UUID[] wanted) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting(), wanted));
        values.addAll(conditions.values());
        return client.sql(Wall.around(SEEN.formatted(conditions.sql(3))))
                .bindValues(values)
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList()
                .flatMap(seen -> asProgram().thenReturn(seen.toArray(UUID[]::new)));
    }

    private Mono<Void> asProgram() {
        return client.sql(Wall.AS_PROGRAM).then();
    }

    private static OfferableLead lead(Readable row) {
        return new OfferableLead(
                facts(row),
                optional(row, "form_id", String.class),
                optional(row, "campaign_id", String.class),
                required(row, "open", Boolean.class),
                required(row, "offered", Boolean.class),
                required(row, "offered_before", Boolean.class));
    }

    private static LeadFacts facts(Readable row) {
        return new LeadFacts(
                new LeadId(required(row, "id", UUID.class)),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                LeadSource.valueOf(required(row, "source", String.class)),
                optional(row, "language", String.class),
                required(row, "service", String.class),
                optional(row, "phone", String.class),
                required(row, "submitted_at", Instant.class));
    }
}
