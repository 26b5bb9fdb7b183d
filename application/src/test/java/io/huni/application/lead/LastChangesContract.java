package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LastChanges.LastChange;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What every keeper of last changes must do. */
public abstract class LastChangesContract {
    protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected abstract Leads leads();

    protected abstract LeadWork work();

    protected abstract LastChanges changes();

    protected abstract UnitOfWork unitOfWork();

    /** Somebody of a team, both of which exist. */
    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    @Test
    void keepsWhatTheLeadWasBeforeTheLatestChange() {
        LeadId lead = lead();
        move(lead, LeadStatus.CONTACTED, NOW);
        WorkedLead contacted = now(lead);
        move(lead, LeadStatus.CONVERTED, NOW.plusSeconds(1));

        assertThat(done(changes().find(lead)))
                .isEqualTo(
                        new LastChange(contacted, Right.LEAD_CHANGE, ayse(), NOW.plusSeconds(1)));
    }

    @Test
    void keepsNothingOfALeadThatNobodyChanged() {
        move(lead(), LeadStatus.CONTACTED, NOW);

        assertThat(done(changes().find(lead()))).isNull();
    }

    @Test
    void whatIsPutBackIsKeptNoLonger() {
        LeadId lead = lead();
        LeadId other = lead();
        WorkedLead before = now(lead);
        move(lead, LeadStatus.CONVERTED, NOW);
        move(other, LeadStatus.CONVERTED, NOW);

        putBack(lead, before);

        assertThat(now(lead).status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(done(changes().find(lead))).isNull();
        assertThat(done(changes().find(other))).isNotNull();
    }

    protected final void move(LeadId lead, LeadStatus status, Instant at) {
        LeadAction action = new LeadAction.MoveTo(status, "", "");
        done(changes().save(now(lead).apply(action, at).orElseThrow(), action.right(), ayse(), at));
    }

    protected final void putBack(LeadId lead, WorkedLead before) {
        done(changes().putBack(now(lead).putBack(before).orElseThrow(), ayse(), NOW));
    }

    protected final WorkedLead now(LeadId lead) {
        return done(work().claim(new Visibility.Everything(), List.of(lead))).getFirst();
    }

    /** Given to Ayşe. */
    protected final LeadId lead() {
        NewLead lead = aLead().assignedTo(ayse(), teamOfAyse()).newLead();
        return done(leads().addNew(List.of(lead))).getFirst();
    }

    protected final <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }
}
