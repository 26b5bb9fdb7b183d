package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Snapshot;
import io.huni.adapter.persistence.shared.Snapshots;
import io.huni.adapter.persistence.shared.Snapshots.Limits;
import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadColumn;
import io.huni.application.lead.LeadExportsContract;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Row;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.test.StepVerifier;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class CopiedLeadExportsTest extends LeadExportsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility EVERYTHING = new Visibility.Everything();
    private static final Chosen ALL = new Chosen.Matching(LeadFilter.none(), Optional.empty());
    private static final Limits ONE_AT_ONCE =
            new Limits(1, Duration.ofMillis(700), Duration.ofMinutes(1));

    private final Snapshots snapshots = new Snapshots(POSTGRES.settings(), ONE_AT_ONCE);

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @AfterEach
    void close() {
        snapshots.close();
    }

    @Override
    protected LeadExports exports() {
        return new CopiedLeadExports(snapshots);
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected DistributorId fresh() {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES ('%s', 'Klinik %s', true, 60)"
                        .formatted(id, id));
        return new DistributorId(id);
    }

    @Test
    void everyColumnCanBeRead() {
        LeadId lead = added();
        work(lead, new LeadAction.Tag("sıcak, \"acil\"", true));
        work(lead, new LeadAction.Call(CallResult.BUSY, ""));
        work(lead, new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""));
        List<ExportColumn> columns =
                Arrays.stream(LeadColumn.values()).<ExportColumn>map(ExportColumn.Of::new).toList();

        Row row = only(lead, columns);

        assertThat(cell(row, LeadColumn.DISTRIBUTOR_NAME)).isEqualTo("Ankara Klinik");
        assertThat(cell(row, LeadColumn.ASSIGNEE_NAME)).isEqualTo("Ayşe Kaya");
        assertThat(cell(row, LeadColumn.TEAM_NAME)).isEqualTo("Gündüz");
        assertThat(cell(row, LeadColumn.LOST_REASON)).isEqualTo("Bütçe");
        assertThat(cell(row, LeadColumn.FIRST_CONTACT_AT)).isInstanceOf(Instant.class);
        assertThat(cell(row, LeadColumn.TAGS)).isEqualTo(new Json("[\"sıcak, \\\"acil\\\"\"]"));
        assertThat(cell(row, LeadColumn.ANSWERS)).isInstanceOf(Json.class);
        assertThat(cell(row, LeadColumn.DELETED_AT)).isNull();
    }

    @Test
    void whatWasUndoneIsNeitherAFirstContactNorAReason() {
        LeadId misclicked = added();
        LeadId called = added();
        LeadId contacted = added();
        LeadAction reached = new LeadAction.MoveTo(LeadStatus.CONTACTED, "", "");
        undone(misclicked, reached);
        undone(misclicked, new LeadAction.MoveTo(LeadStatus.LOST, "Yanlış", ""));
        undone(called, reached);
        work(called, new LeadAction.Call(CallResult.BUSY, ""));
        work(contacted, reached);
        undone(contacted, new LeadAction.MoveTo(LeadStatus.CONVERTED, "", ""));

        assertThat(firstContact(misclicked)).isNull();
        assertThat(firstContact(called)).isInstanceOf(Instant.class);
        assertThat(firstContact(contacted)).isInstanceOf(Instant.class);
        assertThat(only(misclicked, columns(LeadColumn.LOST_REASON)).cells().getFirst()).isNull();
    }

    private Object firstContact(LeadId lead) {
        return only(lead, columns(LeadColumn.FIRST_CONTACT_AT)).cells().getFirst();
    }

    @Test
    void aReasonThatAnUndoHasBroughtBackIsTheReasonAgain() {
        LeadId lead = added();
        work(lead, new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""));
        undone(lead, new LeadAction.MoveTo(LeadStatus.ASSIGNED, "", ""));

        assertThat(only(lead, columns(LeadColumn.LOST_REASON)).cells().getFirst())
                .isEqualTo("Bütçe");
    }

    @Test
    void whatLiesInTheTrashIsOnlyThereWhenAskedFor() {
        LeadId lead = added();
        work(lead, new LeadAction.Delete());

        assertThat(count(new Chosen.Named(List.of(lead), false))).isZero();
        assertThat(count(new Chosen.Named(List.of(lead), true))).isOne();
    }

    @Test
    void valuesAreNeverReadAsSql() {
        for (String text : List.of("x' OR '1'='1", "%1$s", "\\'; SELECT 1 --", "$$", "?")) {
            LeadFilter filter = new FilterFixture().tags(text).text(text).filter();

            assertThat(count(new Chosen.Matching(filter, Optional.empty()))).as(text).isZero();
        }
    }

    @Test
    void rowLevelSecurityAloneKeepsForeignLeadsIn() {
        added();
        String stranger = "distributor:" + UUID.randomUUID();

        assertThat(idsIn(stranger)).isEmpty();
        assertThat(idsIn("none")).isEmpty();
        assertThat(idsIn("distributor:" + Organisation.ANKARA.value())).isNotEmpty();
    }

    @Test
    void theFirstRowsLeaveBeforeTheRestIsRead() {
        many();

        StepVerifier.create(rows(), 1)
                .assertNext(slice -> assertThat(slice).hasSizeLessThan(300))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
        assertThat(count(ALL)).isGreaterThanOrEqualTo(30_000);
    }

    @Test
    void whoBreaksOffLeavesNoConnectionBehind() {
        many();

        StepVerifier.create(rows(), 3).expectNextCount(3).thenCancel().verify();

        await().atMost(Duration.ofSeconds(10)).until(() -> copying() == 0);
        assertThat(count(ALL)).isPositive();
    }

    @Test
    void whoTakesNothingForLongLosesTheSnapshot() {
        many();

        StepVerifier.create(rows(), 1)
                .expectNextCount(1)
                .expectErrorSatisfies(
                        error -> assertThat(error).hasMessageContaining("shared.unavailable"))
                .verify(Duration.ofSeconds(20));
        await().atMost(Duration.ofSeconds(10)).until(() -> copying() == 0);
    }

    @Test
    void refusesWhenAsManyRunAsMay() {
        many();

        StepVerifier.create(rows(), 1)
                .expectNextCount(1)
                .then(() -> assertRefused(rows().next(), LeadErrorKey.EXPORTS_BUSY))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void whatChangesMeanwhileIsNotInIt() {
        many();
        int before = count(ALL);

        StepVerifier.create(rows().map(List::size).doOnNext(size -> {}), 1)
                .expectNextCount(1)
                .then(this::added)
                .thenRequest(Long.MAX_VALUE)
                .thenConsumeWhile(size -> true)
                .verifyComplete();

        assertThat(count(ALL)).isEqualTo(before + 1);
    }

    private static void many() {
        POSTGRES.run(
                "DELETE FROM interaction",
                "DELETE FROM lead",
                ManyLeads.sql(30_000),
                "ANALYZE lead");
    }

    private reactor.core.publisher.Flux<List<Row>> rows() {
        return exports().rows(EVERYTHING, ALL, LeadSort.standard(), columns(LeadColumn.ID));
    }

    private int count(Chosen chosen) {
        return exports()
                .rows(EVERYTHING, chosen, LeadSort.standard(), columns(LeadColumn.ID))
                .map(List::size)
                .reduce(0, Integer::sum)
                .block();
    }

    private List<UUID> idsIn(String scope) {
        return snapshots
                .<UUID>read(
                        scope,
                        SharedErrorKey.UNAVAILABLE,
                        snapshot -> {
                            snapshot.copy("SELECT id FROM lead");
                            return row -> Snapshot.uuid(row, Snapshot.length(row));
                        })
                .concatMapIterable(slice -> slice)
                .collectList()
                .block();
    }

    private Row only(LeadId lead, List<ExportColumn> columns) {
        return exports()
                .rows(
                        EVERYTHING,
                        new Chosen.Named(List.of(lead), false),
                        LeadSort.standard(),
                        columns)
                .blockFirst()
                .getFirst();
    }

    private static Object cell(Row row, LeadColumn column) {
        return row.cells().get(column.ordinal());
    }

    private static List<ExportColumn> columns(LeadColumn... columns) {
        return Stream.of(columns).<ExportColumn>map(ExportColumn.Of::new).toList();
    }

    private LeadId added() {
        return leads().addNew(
                        List.of(
                                aLead().ofDistributor(Organisation.ANKARA)
                                        .assignedTo(Organisation.AYSE, Organisation.DAY)
                                        .newLead()))
                .as(unitOfWork()::inTransaction)
                .block()
                .getFirst();
    }

    private static void work(LeadId lead, LeadAction action) {
        R2dbcLeadWork work =
                new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
        work.claim(EVERYTHING, List.of(lead))
                .map(found -> found.getFirst().apply(action, Instant.now()).orElseThrow())
                .flatMap(
                        done ->
                                work.save(
                                        List.of(done),
                                        Optional.of(Organisation.AYSE),
                                        Instant.now()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    /** Done and taken back at once. */
    private static void undone(LeadId lead, LeadAction action) {
        LeadWriting writing = LeadsOnPostgres.writing(POSTGRES);
        R2dbcLeadWork work = new R2dbcLeadWork(POSTGRES.client(), writing);
        WorkedLead before =
                work.claim(EVERYTHING, List.of(lead))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        work(lead, action);
        work.claim(EVERYTHING, List.of(lead))
                .map(found -> found.getFirst().putBack(before).orElseThrow())
                .flatMap(
                        back ->
                                new R2dbcLastChanges(POSTGRES.client(), writing)
                                        .putBack(back, Organisation.AYSE, Instant.now()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static long copying() {
        return POSTGRES.client()
                .sql(
                        """
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND query LIKE 'COPY %'
                        """)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
