package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Snapshots;
import io.huni.adapter.persistence.shared.Snapshots.Limits;
import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadColumn;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadAction.Call;
import io.huni.domain.lead.LeadAction.MoveTo;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A distributor asks for what became of leads that others had before. */
class SinceHandOverTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility PARTNER = new Visibility.OfDistributor(ANKARA);
    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant THEN =
            Instant.now().minus(Duration.ofHours(10)).truncatedTo(ChronoUnit.SECONDS);

    private static Snapshots snapshots;

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());
    private LeadId lead;

    @BeforeAll
    static void atWork() {
        Organisation.in(POSTGRES);
        snapshots = new Snapshots(POSTGRES.settings(), Limits.standard());
        POSTGRES.run(
                "INSERT INTO working_span VALUES (now() - interval '9 days',"
                        + " now() + interval '9 days', 0)");
    }

    /** Late, called and put back to work by the house for another distributor, then handed over. */
    @BeforeEach
    void aLeadThatOthersHadBefore() {
        POSTGRES.run("DELETE FROM lead");
        lead =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(aLead().caught(THEN).ofDistributor(IZMIR).newLead()))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        act(1, new MoveTo(LeadStatus.ASSIGNED, "", ""));
        act(2, new Call(CallResult.TALKED, ""));
        act(3, new MoveTo(LeadStatus.ASSIGNED, "", ""));
        POSTGRES.run("UPDATE lead SET late = true");
    }

    @AfterAll
    static void close() {
        snapshots.close();
    }

    private void act(long minutes, LeadAction action) {
        actAt(THEN.plus(Duration.ofMinutes(minutes)), action);
    }

    private void actAt(Instant at, LeadAction action) {
        R2dbcLeadWork work =
                new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
        Optional<UserId> house = Optional.of(AYSE);
        work.claim(ALL, List.of(lead))
                .map(found -> found.getFirst().apply(action, at).orElseThrow())
                .flatMap(worked -> work.save(List.of(worked), house, at))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private void handedOver(Instant at) {
        actAt(at, new HandOver(ANKARA, ""));
    }

    @Test
    void nobodyIsToldOfAContactBeforeTheHandOver() {
        handedOver(Instant.now().minusSeconds(60));

        assertThat(found(ALL, reached(LeadStatus.CONTACTED))).isTrue();
        assertThat(found(PARTNER, reached(LeadStatus.CONTACTED))).isFalse();
        assertThat(firstContact(ALL)).isNotNull();
        assertThat(firstContact(PARTNER)).isNull();
    }

    @Test
    void nobodyIsToldThatItWaitedBeforeTheHandOver() {
        handedOver(Instant.now().minusSeconds(60));

        assertThat(found(ALL, new FilterFixture().late(true))).isTrue();
        assertThat(found(PARTNER, new FilterFixture().late(true))).isFalse();
        assertThat(found(PARTNER, new FilterFixture().late(false))).isTrue();
    }

    @Test
    void whatHappenedSinceIsTold() {
        handedOver(THEN.plus(Duration.ofMinutes(5)));
        act(6, new MoveTo(LeadStatus.ASSIGNED, "", ""));
        Instant contact = THEN.plus(Duration.ofHours(9));
        actAt(contact, new Call(CallResult.TALKED, ""));
        actAt(contact.plusSeconds(60), new MoveTo(LeadStatus.LOST, "Fiyat", ""));

        assertThat(found(PARTNER, reached(LeadStatus.CONTACTED))).isTrue();
        assertThat(found(PARTNER, reached(LeadStatus.CONVERTED))).isFalse();
        assertThat(firstContact(PARTNER)).isEqualTo(contact);
        assertThat(found(PARTNER, new FilterFixture().late(true))).isTrue();
        assertThat(found(PARTNER, new FilterFixture().overdue(true))).isFalse();
    }

    @Test
    void whatNobodyHasEverCalledIsOverdueOnceTheTargetHasPassedSinceTheHandOver() {
        String uncalled = "UPDATE lead SET answered_at = NULL, furthest = NULL";
        handedOver(Instant.now().minusSeconds(60));
        POSTGRES.run(uncalled);
        assertThat(found(PARTNER, new FilterFixture().overdue(true))).isFalse();
        assertThat(found(PARTNER, new FilterFixture().overdue(false))).isTrue();

        POSTGRES.run("UPDATE interaction SET at = at - interval '9 hours' WHERE type = 'TRANSFER'");
        assertThat(found(PARTNER, new FilterFixture().overdue(true))).isTrue();

        POSTGRES.run("DELETE FROM interaction WHERE type = 'TRANSFER'");
        assertThat(found(PARTNER, new FilterFixture().overdue(true))).isTrue();
    }

    @Test
    void whatStillWaitsSinceTheHandOverIsLateByTheOwnTarget() {
        handedOver(THEN.plus(Duration.ofMinutes(5)));

        assertThat(found(PARTNER, new FilterFixture().late(true))).isTrue();
        assertThat(found(PARTNER, new FilterFixture().late(false))).isFalse();
        assertThat(found(PARTNER, new FilterFixture().overdue(true))).isTrue();
        assertThat(found(ALL, new FilterFixture().overdue(true))).isFalse();
    }

    @Test
    void whatNobodyElseEverHadIsToldFromTheStart() {
        POSTGRES.run("UPDATE lead SET distributor_id = '%s'".formatted(ANKARA.value()));

        assertThat(found(PARTNER, reached(LeadStatus.CONTACTED))).isTrue();
        assertThat(found(PARTNER, new FilterFixture().late(true))).isTrue();
        assertThat(firstContact(PARTNER)).isEqualTo(firstContact(ALL));
    }

    private static FilterFixture reached(LeadStatus status) {
        return new FilterFixture().reached(status);
    }

    /** The list and its total must agree. */
    private boolean found(Visibility visibility, FilterFixture filter) {
        PageRequest first = new PageRequest(10, Optional.empty());
        JsonNode page =
                JsonMapper.shared()
                        .readTree(
                                reads.page(
                                                visibility,
                                                filter.filter(),
                                                LeadSort.standard(),
                                                first,
                                                CountMode.EXACT)
                                        .block()
                                        .text());
        assertThat(page.get("items")).hasSize(page.get("total").asInt());
        assertThat(exported(visibility, filter)).hasSize(page.get("total").asInt());
        return page.get("total").asInt() == 1;
    }

    private Object firstContact(Visibility visibility) {
        return exported(visibility, new FilterFixture()).getFirst().cells().getFirst();
    }

    private static List<Row> exported(Visibility visibility, FilterFixture filter) {
        Chosen all = new Chosen.Matching(filter.filter(), Optional.empty());
        List<ExportColumn> columns = List.of(new ExportColumn.Of(LeadColumn.FIRST_CONTACT_AT));
        return new CopiedLeadExports(snapshots)
                .rows(visibility, all, LeadSort.standard(), columns)
                .flatMapIterable(rows -> rows)
                .collectList()
                .block();
    }
}
