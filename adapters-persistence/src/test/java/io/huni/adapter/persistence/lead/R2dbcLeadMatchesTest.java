package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadMatchesContract;
import io.huni.application.lead.LeadsThatGo;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.OfferEntry;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class R2dbcLeadMatchesTest extends LeadMatchesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcLeadWork work =
            new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected LeadMatches matches() {
        return LeadsOnPostgres.matches(POSTGRES);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return Organisation.AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return Organisation.DAY;
    }

    @Override
    protected void workOn(LeadId lead) {
        act(lead, new LeadAction.Note("aradım"), Optional.of(Organisation.AYSE));
    }

    @Override
    protected void letRulesActOn(LeadId lead) {
        act(
                lead,
                new LeadAction.AssignByRule(
                        Organisation.AYSE, Optional.of(Organisation.DAY), "Kural", "ROUND_ROBIN"),
                Optional.empty());
        act(lead, new OfferEntry("OFFERED", Optional.empty(), ""), Optional.empty());
        act(lead, new OfferEntry("EXPIRED", Optional.empty(), ""), Optional.empty());
    }

    private void act(LeadId lead, LeadAction action, Optional<UserId> by) {
        Instant later = Instant.now().plusSeconds(60);
        work.claim(new Visibility.Everything(), List.of(lead))
                .map(found -> found.getFirst().apply(action, later).orElseThrow())
                .flatMap(worked -> work.save(List.of(worked), by, later))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void aChangeThatWasTakenBackKeepsNothing() {
        LeadId id = added();
        changed(id, "", 60);
        assertThat(takenBack(id)).isEmpty();

        changed(id, "UNDONE", 61);

        assertThat(takenBack(id)).containsExactly(id);
    }

    private Set<LeadId> takenBack(LeadId lead) {
        return takeBack(matches(), lead).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private static void changed(LeadId lead, String result, int seconds) {
        POSTGRES.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, result, user_id, at, after)
                VALUES (gen_random_uuid(), '%s', 'STATUS_CHANGE', '', nullif('%s', ''), '%s',
                    now() + interval '%d seconds', '{"status": "CONTACTED"}')
                """
                        .formatted(lead.value(), result, Organisation.AYSE.value(), seconds));
    }

    /** Whoever takes back waits for the one who writes, and must see what was written. */
    @Test
    void leavesWhatSomebodyWorksOnAtThisVeryMoment() {
        LeadId id = added();
        Mono<LeadId> working =
                noted(id)
                        .thenReturn(id)
                        .delayElement(Duration.ofMillis(600))
                        .as(POSTGRES.unitOfWork()::inTransaction);
        Mono<Set<LeadId>> taking =
                Mono.delay(Duration.ofMillis(200))
                        .then(takeBack(matches(), id))
                        .as(POSTGRES.unitOfWork()::inTransaction);

        assertThat(Mono.zip(working, taking).block().getT2()).isEmpty();
        assertThat(matches().named(new Visibility.Everything(), Set.of(id)).block())
                .containsKey(id);
    }

    private Mono<Void> noted(LeadId lead) {
        Instant later = Instant.now().plusSeconds(60);
        return work.claim(new Visibility.Everything(), List.of(lead))
                .map(found -> found.getFirst().apply(new LeadAction.Note("aradım"), later))
                .flatMap(
                        worked ->
                                work.save(
                                        List.of(worked.orElseThrow()),
                                        Optional.of(Organisation.AYSE),
                                        later));
    }

    private static Mono<Set<LeadId>> takeBack(LeadMatches matches, LeadId lead) {
        Instant now = Instant.now();
        return matches.claimUntouched(new Visibility.Everything(), List.of(lead))
                .flatMap(
                        found ->
                                matches.remove(LeadsThatGo.of(found, now), now)
                                        .thenReturn(found.keySet()));
    }

    private LeadId added() {
        Leads.NewLead lead = aLead().newLead();
        return leads().addNew(List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block()
                .getFirst();
    }

    @Test
    void thoseWhoSawWhatIsTakenBackAreTold() {
        Leads.NewLead lead = aLead().assignedTo(Organisation.AYSE, Organisation.DAY).newLead();
        LeadId id =
                leads().addNew(List.of(lead))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();

        takeBack(LeadsOnPostgres.matches(POSTGRES, new Farewell()), id)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();

        assertThat(
                        POSTGRES.client()
                                .sql("SELECT payload->>'team' FROM outbox WHERE aggregate_id = $1")
                                .bind(0, id.value().toString())
                                .map(row -> row.get(0, String.class))
                                .all()
                                .collectList()
                                .block())
                .containsExactly(Organisation.DAY.value().toString());
    }
}
