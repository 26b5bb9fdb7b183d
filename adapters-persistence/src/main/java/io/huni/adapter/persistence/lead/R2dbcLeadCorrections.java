package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.lead.LeadRow.ReadingRow;
import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcLeadCorrections implements LeadCorrections {
    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final ScoringMethod method;
    private final Ids ids;

    R2dbcLeadCorrections(DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        this.client = client;
        this.outbox = outbox;
        this.method = method;
        this.ids = ids;
    }

    @Override
    public Mono<List<Corrigible>> claim(Visibility visibility, List<LeadId> leads) {
        return scoped(CorrectionStatements.CLAIM, visibility, (Object) ids(leads))
                .map(
                        row ->
                                new Corrigible(
                                        new StoredLead(row).lead(),
                                        required(row, "version", Integer.class)))
                .all()
                .collectList()
                .flatMap(found -> asProgram().thenReturn(found));
    }

    @Override
    public Mono<Void> keep(JobId job, Collection<LeadId> leads) {
        return asProgram().then(Mono.defer(() -> of(CorrectionStatements.KEEP, job, leads).then()));
    }

    @Override
    public Mono<Void> save(List<EditedLead> edited, Optional<UserId> by, Instant at) {
        return edited.isEmpty()
                ? Mono.empty()
                : client.sql(LeadStatements.SAVE_EDITS)
                        .bind(0, DatabaseJson.write(readings(edited)))
                        .bind(
                                1,
                                DatabaseJson.write(
                                        edited.stream()
                                                .map(one -> EditRow.of(one, by, at, ids, outbox))
                                                .toList()))
                        .bind(2, at)
                        .then();
    }

    private List<ReadingRow> readings(List<EditedLead> edited) {
        return edited.stream().map(one -> ReadingRow.of(one.after(), method)).toList();
    }

    @Override
    public Mono<Void> settle(JobId job, Collection<LeadId> leads) {
        return of(CorrectionStatements.SETTLE, job, leads).then();
    }

    @Override
    public Mono<Set<LeadId>> putBack(
            Visibility visibility, JobId job, List<LeadId> leads, Optional<UserId> by, Instant at) {
        return scoped(CorrectionStatements.UNTOUCHED, visibility, job.value(), ids(leads))
                .map(PutBackLead::of)
                .all()
                .collectList()
                .flatMap(
                        untouched ->
                                asProgram()
                                        .then(Mono.defer(() -> restored(job, untouched, by, at)))
                                        .thenReturn(of(untouched)));
    }

    private static Set<LeadId> of(List<PutBackLead> leads) {
        return leads.stream().map(PutBackLead::id).collect(Collectors.toUnmodifiableSet());
    }

    private Mono<Void> restored(
            JobId job, List<PutBackLead> leads, Optional<UserId> by, Instant at) {
        List<OutboxRow> events =
                leads.stream().flatMap(lead -> outbox.of(lead.change(by, at)).stream()).toList();
        return client.sql(LeadStatements.UNDOING)
                .then()
                .then(Mono.defer(() -> written(job, of(leads), events, by, at)));
    }

    private Mono<Void> written(
            JobId job, Set<LeadId> leads, List<OutboxRow> events, Optional<UserId> by, Instant at) {
        return of(CorrectionStatements.PUT_BACK, job, leads)
                .bind(2, Parameter.fromOrEmpty(by.map(UserId::value).orElse(null), UUID.class))
                .bind(3, at)
                .bind(4, DatabaseJson.write(events))
                .then();
    }

    private GenericExecuteSpec of(String sql, JobId job, Collection<LeadId> leads) {
        return client.sql(sql).bind(0, job.value()).bind(1, ids(leads));
    }

    private GenericExecuteSpec scoped(String sql, Visibility visibility, Object... given) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting()));
        values.addAll(Arrays.asList(given));
        values.addAll(conditions.values());
        String narrowed = sql.formatted(conditions.sql(given.length + 2));
        return client.sql(Wall.around(narrowed)).bindValues(values);
    }

    /** The scope of a look would last until the end of the transaction. */
    private Mono<Void> asProgram() {
        return client.sql(Wall.AS_PROGRAM).then();
    }

    private static UUID[] ids(Collection<LeadId> leads) {
        return leads.stream().map(LeadId::value).toArray(UUID[]::new);
    }
}
