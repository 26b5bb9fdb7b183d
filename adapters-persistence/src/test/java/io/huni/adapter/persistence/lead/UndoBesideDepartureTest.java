package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.identity.UsersOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.UndoLead;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody leaves at the very moment at which a lead would come back to them. */
class UndoBesideDepartureTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final LeadWriting writing = LeadsOnPostgres.writing(POSTGRES);
    private final R2dbcLeadWork work = new R2dbcLeadWork(POSTGRES.client(), writing);
    private final R2dbcLastChanges changes = new R2dbcLastChanges(POSTGRES.client(), writing);
    private final UndoLead undoLead =
            LeadUseCases.undoLead(
                    work,
                    changes,
                    IdentityUseCases.userQueries(UsersOnPostgres.of(POSTGRES)),
                    POSTGRES.unitOfWork(),
                    Clock.systemUTC());

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Test
    void nobodyWhoIsLeavingGetsALeadBack() {
        LeadId lead = takenFromMehmet();
        Mono<Boolean> leaving =
                POSTGRES.client()
                        .sql("UPDATE app_user SET active = false WHERE id = $1")
                        .bind(0, MEHMET.value())
                        .then()
                        .then(Mono.delay(Duration.ofMillis(800)))
                        .thenReturn(true)
                        .as(POSTGRES.unitOfWork()::inTransaction);
        Actor ayse = new Actor.Person(AYSE, Role.ADMIN, Optional.empty(), Optional.of(DAY));
        Mono<Boolean> undoing =
                Mono.delay(Duration.ofMillis(300))
                        .then(undoLead.undo(ayse, lead, Optional.empty()))
                        .thenReturn(true);

        Mono.zip(leaving, undoing).block();

        assertThat(now(lead).assignee()).isEmpty();
    }

    private LeadId takenFromMehmet() {
        LeadId lead =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(aLead().assignedTo(MEHMET, NIGHT).newLead()))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        LeadAction free = new LeadAction.Assign(Optional.of(AYSE), Optional.of(DAY), "");
        Instant at = Instant.now();
        changes.save(now(lead).apply(free, at).orElseThrow(), free.right(), AYSE, at)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    private WorkedLead now(LeadId lead) {
        return work.claim(new Visibility.Everything(), List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block()
                .getFirst();
    }
}
