package io.huni.adapter.persistence.assignment;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

final class R2dbcLeadsToAssign implements LeadsToAssign {
    private static final String FACTS =
            """
            SELECT lead.id, lead.distributor_id, lead.source, lead.service, lead.phone,
                lead.submitted_at, lower(substr(form.locale, 1, 2)) AS language
            FROM lead LEFT JOIN meta_form form ON form.id = lead.form_id
            WHERE lead.id = ANY (:leads) AND lead.status = 'NEW' AND lead.assignee_id IS NULL
                AND lead.deleted_at IS NULL AND NOT lead.test
            ORDER BY lead.id FOR UPDATE OF lead
            """;

    private static final String AWAIT =
            """
            INSERT INTO lead_to_assign (lead_id, since, tried_at)
            SELECT unnest(:leads::uuid[]), :since, :since
            ON CONFLICT DO NOTHING
            """;

    private static final String NEXT =
            """
            WITH next AS (
                SELECT lead_id, since, tried_at FROM lead_to_assign
                ORDER BY tried_at, since, lead_id LIMIT :most FOR UPDATE
            ), tried AS (
                UPDATE lead_to_assign waiting SET tried_at = :now FROM next
                WHERE waiting.lead_id = next.lead_id
            )
            SELECT lead_id FROM next ORDER BY tried_at, since, lead_id
            """;

    private static final String SETTLE = "DELETE FROM lead_to_assign WHERE lead_id = ANY (:leads)";

    private static final Comparator<LeadFacts> OLDEST_FIRST =
            Comparator.comparing(LeadFacts::submittedAt).thenComparing(lead -> lead.id().value());

    private final DatabaseClient client;

    R2dbcLeadsToAssign(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<LeadFacts>> facts(Collection<LeadId> leads) {
        return client.sql(FACTS)
                .bind("leads", ids(leads))
                .map(R2dbcLeadsToAssign::read)
                .all()
                .sort(OLDEST_FIRST)
                .collectList();
    }

    private static UUID[] ids(Collection<LeadId> leads) {
        return leads.stream().map(LeadId::value).toArray(UUID[]::new);
    }

    private static LeadFacts read(Readable row) {
        return new LeadFacts(
                new LeadId(required(row, "id", UUID.class)),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                LeadSource.valueOf(required(row, "source", String.class)),
                optional(row, "language", String.class),
                required(row, "service", String.class),
                optional(row, "phone", String.class),
                required(row, "submitted_at", Instant.class));
    }

    @Override
    public Mono<Void> await(Collection<LeadId> leads, Instant since) {
        return client.sql(AWAIT).bind("leads", ids(leads)).bind("since", since).then();
    }

    @Override
    public Mono<List<LeadId>> next(int most, Instant now) {
        return client.sql(NEXT)
                .bind("most", most)
                .bind("now", now)
                .map(row -> new LeadId(required(row, "lead_id", UUID.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> settle(Collection<LeadId> leads) {
        return client.sql(SETTLE).bind("leads", ids(leads)).then();
    }
}
