package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadsContract;
import io.huni.application.lead.port.Leads;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class R2dbcLeadsTest extends LeadsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES, new Waiting("first"), new Waiting("second"));
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Test
    void writesInteractionsAndAnOutboxRowForEachHandler() {
        Leads.NewLead lead = aLead().withNote("Akşam arayın").newLead();
        LeadId id = lead.change().state().id();

        add(lead);

        assertThat(all("SELECT type || ':' || description FROM interaction WHERE lead_id = $1", id))
                .containsExactlyInAnyOrder("CAPTURED:Saç ekimi formu", "NOTE:Akşam arayın");
        assertThat(
                        all(
                                "SELECT handler || ':' || event FROM outbox"
                                        + " WHERE aggregate_id = $1::text ORDER BY position",
                                id))
                .containsExactly("first:lead.captured.v1", "second:lead.captured.v1");
    }

    @Test
    void namesTheAuthorOfTheFirstInteractions() {
        UserId ayse = new UserId(UUID.randomUUID());
        POSTGRES.run(
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'ayse@example.com', 'Ayşe', 'STAFF', true, 'TR', 'DARK', '')
                """
                        .formatted(ayse.value()));
        Leads.NewLead typed = aLead().withNote("Akşam arayın").by(ayse).newLead();
        Leads.NewLead caught = aLead().withNote("Formdan").newLead();

        add(typed);
        add(caught);

        String authors =
                "SELECT coalesce(user_id::text, 'nobody') FROM interaction WHERE lead_id = $1";
        assertThat(all(authors, typed.change().state().id()))
                .containsExactly(ayse.value().toString(), ayse.value().toString());
        assertThat(all(authors, caught.change().state().id())).containsExactly("nobody", "nobody");
    }

    @Test
    void writesNothingBesideALeadThatIsKnown() {
        Leads.NewLead first = aLead().of(LeadSource.API, "twice").newLead();
        Leads.NewLead again = aLead().of(LeadSource.API, "twice").withNote("n").newLead();
        add(first);

        add(again);

        LeadId id = again.change().state().id();
        assertThat(all("SELECT type FROM interaction WHERE lead_id = $1", id)).isEmpty();
        assertThat(all("SELECT event FROM outbox WHERE aggregate_id = $1::text", id)).isEmpty();
    }

    @Test
    void addsOneOfTheSameLeadFromManyTransactionsAtOnce() {
        List<LeadId> known =
                Flux.range(0, 40)
                        .flatMap(
                                n ->
                                        leads().addNew(
                                                        List.of(
                                                                aLead().of(
                                                                                LeadSource
                                                                                        .META_FORM,
                                                                                "race" + n / 20)
                                                                        .newLead()))
                                                .as(unitOfWork()::inTransaction),
                                8)
                        .flatMapIterable(ids -> ids)
                        .collectList()
                        .block();

        assertThat(known).hasSize(40);
        assertThat(Set.copyOf(known)).hasSize(2);
        assertThat(
                        all(
                                "SELECT external_id FROM lead WHERE external_id LIKE 'race%'"
                                        + " AND id <> $1",
                                new LeadId(new java.util.UUID(0, 0))))
                .containsExactlyInAnyOrder("race0", "race1");
    }

    @Test
    void addsNothingOutsideAUnitOfWork() {
        Mono<List<LeadId>> bare = leads().addNew(List.of(aLead().newLead()));

        assertThat(bare.map(List::size).onErrorReturn(-1).block()).isEqualTo(-1);
    }

    @Test
    void leavesOutTheCharacterThatPostgresqlDoesNotStore() {
        Leads.NewLead lead = aLead().withService("a\0b").newLead();

        add(lead);

        assertThat(all("SELECT service FROM lead WHERE id = $1", lead.change().state().id()))
                .containsExactly("ab");
    }

    private void add(Leads.NewLead lead) {
        unitOfWork().inTransaction(leads().addNew(List.of(lead))).block();
    }

    private static List<String> all(String sql, LeadId id) {
        return POSTGRES.client()
                .sql(sql)
                .bind(0, id.value())
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private record Waiting(String handler) implements Reaction {
        @Override
        public Set<String> events() {
            return Set.of(LeadEvent.LeadCaptured.NAME);
        }

        @Override
        public Mono<Void> react(List<OutboxEvent> events) {
            return Mono.empty();
        }
    }
}
