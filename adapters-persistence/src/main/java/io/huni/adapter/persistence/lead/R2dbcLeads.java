package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.lead.LeadRow.Beside;
import io.huni.adapter.persistence.lead.LeadRow.ReadingRow;
import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

final class R2dbcLeads implements Leads {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String KNOWN =
            Wall.around(
                    """
                    SELECT external_id, id FROM lead
                    WHERE SCOPED AND source = $2 AND external_id = ANY ($3)
                    """);

    private static final String OF_FORM =
            Wall.around(
                    """
                    SELECT lead.*, ARRAY(
                        SELECT key FROM custom_field WHERE type = 'DATE') AS date_fields
                    FROM lead
                    WHERE SCOPED AND form_id = $2 AND id > $3
                        AND deleted_at IS NULL AND edited_at IS NULL
                    ORDER BY form_id, id LIMIT $4
                    """);

    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final ScoringMethod method;
    private final Ids ids;

    R2dbcLeads(DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        this.client = client;
        this.outbox = outbox;
        this.method = method;
        this.ids = ids;
    }

    @Override
    public Mono<List<LeadId>> addNew(List<NewLead> leads) {
        return Mono.fromSupplier(() -> DatabaseJson.write(rows(leads)))
                .flatMap(this::add)
                .flatMap(
                        known ->
                                known.contains(FIRST)
                                        ? addedMeanwhile(leads, known)
                                        : found(known));
    }

    @Override
    public Mono<Map<ExternalId, LeadId>> known(LeadSource source, Set<ExternalId> externalIds) {
        return client.sql(KNOWN)
                .bind(0, Wall.EVERYTHING)
                .bind(1, source.name())
                .bind(2, externalIds.stream().map(ExternalId::value).toArray(String[]::new))
                .map(R2dbcLeads::knownAs)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<List<Lead>> ofForm(MetaId form, Optional<LeadId> after, int limit) {
        return client.sql(OF_FORM)
                .bind(0, Wall.EVERYTHING)
                .bind(1, form.value())
                .bind(2, after.map(LeadId::value).orElse(FIRST))
                .bind(3, limit)
                .map(row -> new StoredLead(row).lead())
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> saveReadings(List<Change<Lead>> changes) {
        return Mono.defer(
                () ->
                        client.sql(LeadStatements.SAVE_READINGS)
                                .bind(0, DatabaseJson.write(readings(changes)))
                                .bind(1, DatabaseJson.write(events(changes)))
                                .then());
    }

    private Mono<List<UUID>> add(String rows) {
        return client.sql(LeadStatements.ADD)
                .bind(0, rows)
                .map(row -> Optional.ofNullable(row.get("id", UUID.class)).orElse(FIRST))
                .all()
                .collectList();
    }

    /** Asks once more for those that another transaction added while this one waited for it. */
    private Mono<List<LeadId>> addedMeanwhile(List<NewLead> leads, List<UUID> known) {
        return client.sql(
                        """
                        SELECT coalesce(lead.id, i.known) AS id
                        FROM unnest($1, $2, $3) WITH ORDINALITY
                            AS i(known, source, external_id, ordinal)
                        LEFT JOIN lead USING (source, external_id) ORDER BY ordinal
                        """)
                .bind(0, known.toArray(UUID[]::new))
                .bind(1, texts(leads, lead -> lead.source().name()))
                .bind(2, texts(leads, lead -> lead.externalId().map(ExternalId::value).orElse("")))
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .all()
                .collectList()
                .flatMap(R2dbcLeads::found);
    }

    private static Mono<List<LeadId>> found(List<UUID> known) {
        return Mono.just(known.stream().map(LeadId::new).toList());
    }

    private static String[] texts(
            List<NewLead> leads, java.util.function.Function<Lead, String> text) {
        return leads.stream().map(lead -> text.apply(lead.change().state())).toArray(String[]::new);
    }

    private List<LeadRow> rows(List<NewLead> leads) {
        return IntStream.range(0, leads.size())
                .mapToObj(ordinal -> row(ordinal, leads.get(ordinal)))
                .toList();
    }

    private LeadRow row(int ordinal, NewLead lead) {
        Beside beside =
                new Beside(
                        ids.next(),
                        ids.next(),
                        lead.note(),
                        lead.author().map(UserId::value),
                        lead.tags(),
                        lead.file(),
                        outbox.of(lead.change()));
        return LeadRow.of(ordinal, lead.change().state(), method, beside);
    }

    private List<ReadingRow> readings(List<Change<Lead>> changes) {
        return changes.stream().map(change -> ReadingRow.of(change.state(), method)).toList();
    }

    private List<OutboxRow> events(List<Change<Lead>> changes) {
        return changes.stream().flatMap(change -> outbox.of(change).stream()).toList();
    }

    private static Map.Entry<ExternalId, LeadId> knownAs(Readable row) {
        return Map.entry(
                new ExternalId(Objects.requireNonNull(row.get("external_id", String.class))),
                new LeadId(Objects.requireNonNull(row.get("id", UUID.class))));
    }
}
