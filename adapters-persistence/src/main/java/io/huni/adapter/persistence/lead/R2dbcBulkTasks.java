package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.port.BulkTasks;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class R2dbcBulkTasks implements BulkTasks {
    /** Planned for its values: a rare filter and a common one want different plans. */
    private static final String MATCHING =
            Wall.around("SELECT asked_anew($2, $3)::uuid[] AS found WHERE SCOPED");

    private static final String CHOSEN =
            """
            SELECT coalesce(array_agg(id ORDER BY id), '{}')::text FROM (
                SELECT lead.id FROM lead WHERE %s LIMIT %d) AS chosen
            """;

    private static final String REMEMBER =
            "INSERT INTO lead_bulk (job_id, action) VALUES ($1, $2::jsonb)";

    private static final String ACTION =
            "SELECT action::text AS action FROM lead_bulk WHERE job_id = $1";

    private static final String BEFORE =
            Wall.around(
                    """
                    SELECT KEPT FROM lead_before kept JOIN lead ON lead.id = kept.lead_id BACK
                    WHERE SCOPED AND kept.job_id = $2 AND kept.lead_id = ANY ($3)
                    """
                            .replace("KEPT", WorkedLeadRow.KEPT)
                            .replace("BACK", WorkedLeadRow.BACK));

    private final DatabaseClient client;
    private final LeadWriting writing;

    R2dbcBulkTasks(DatabaseClient client, LeadWriting writing) {
        this.client = client;
        this.writing = writing;
    }

    @Override
    public Mono<List<LeadId>> matching(Visibility visibility, LeadFilter filter, int most) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions =
                new Conditions(scope.conditions()).and(PartnersEyes.conditions(visibility, filter));
        return client.sql(MATCHING)
                .bind(0, scope.setting())
                .bind(1, CHOSEN.formatted(conditions.sqlFromArray(), most))
                .bind(2, conditions.texts())
                .map(R2dbcBulkTasks::found)
                .one();
    }

    private static List<LeadId> found(Readable row) {
        return Stream.of(required(row, "found", UUID[].class)).map(LeadId::new).toList();
    }

    @Override
    public Mono<Void> remember(JobId job, LeadAction action) {
        return client.sql(REMEMBER).bind(0, job.value()).bind(1, ActionJson.write(action)).then();
    }

    @Override
    public Mono<LeadAction> action(JobId job) {
        return client.sql(ACTION)
                .bind(0, job.value())
                .map(row -> ActionJson.read(required(row, "action", String.class)))
                .one();
    }

    @Override
    public Mono<Void> save(JobId job, List<Worked> worked, UserId by, Instant at) {
        return writing.saveFor(job.value(), worked, Optional.of(by), at);
    }

    @Override
    public Mono<Void> putBack(List<Worked> worked, UserId by, Instant at) {
        return writing.putBack(worked, Optional.of(by), at);
    }

    @Override
    public Mono<List<WorkedLead>> before(JobId job, List<LeadId> leads) {
        return client.sql(BEFORE)
                .bind(0, Wall.EVERYTHING)
                .bind(1, job.value())
                .bind(2, leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .map(WorkedLeadRow::lead)
                .all()
                .collectList();
    }
}
