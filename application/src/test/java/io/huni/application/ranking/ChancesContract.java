package io.huni.application.ranking;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Chances.Judged;
import io.huni.application.ranking.port.Chances.Kept;
import io.huni.application.ranking.port.Chances.LeadChance;
import io.huni.application.ranking.port.Chances.Standing;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.ranking.Chance;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.ranking.Reason;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every keeper of chances must do. */
public abstract class ChancesContract {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Visibility ALL = new Visibility.Everything();
    private static final Reason CAMPAIGN =
            new Reason(Factor.of(Factor.Kind.CAMPAIGN), "Kasım kampanyası", 0.75);
    private static final Reason HOUR =
            new Reason(Factor.of(Factor.Kind.HOUR), "3", -0.123456789012345);

    protected abstract Leads leads();

    protected abstract Chances chances();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void keepTheLastChanceWithItsReasons() {
        LeadId lead = add(aLead().submitted(NOW));
        save(lead, new Chance(0.9, List.of(), List.of()), NOW.minusSeconds(5));
        Chance chance = new Chance(0.34, List.of(CAMPAIGN), List.of(HOUR));

        save(lead, chance, NOW);

        assertThat(find(ALL, lead, NOW))
                .isEqualTo(new Judged(Standing.OPEN, Optional.of(new Kept(chance, NOW))));
    }

    @Test
    void haveNoneWhileNobodyHasJudged() {
        LeadId lead = add(aLead().submitted(NOW));

        assertThat(find(ALL, lead, NOW)).isEqualTo(new Judged(Standing.OPEN, Optional.empty()));
    }

    @Test
    void tellNothingOutsideTheVisibility() {
        LeadId lead = add(aLead().submitted(NOW));
        save(lead, new Chance(0.5, List.of(CAMPAIGN), List.of()), NOW);

        assertThat(find(new Visibility.OfAssignee(new UserId(UUID.randomUUID())), lead, NOW))
                .isNull();
        assertThat(find(new Visibility.Nothing(), lead, NOW)).isNull();
    }

    @Test
    void giveAnOldLeadAndATestNone() {
        LeadId old = add(aLead().submitted(NOW));
        LeadId test = add(aLead().asTest().submitted(NOW));
        save(old, new Chance(0.5, List.of(), List.of()), NOW);

        assertThat(find(ALL, old, NOW.plus(Outcome.PATIENCE)))
                .isEqualTo(new Judged(Standing.OLD, Optional.empty()));
        assertThat(find(ALL, test, NOW).standing()).isEqualTo(Standing.TEST);
    }

    @Test
    void leaveOutALeadThatIsGone() {
        LeadId gone = new LeadId(UUID.randomUUID());

        save(gone, new Chance(0.5, List.of(), List.of()), NOW);

        assertThat(find(ALL, gone, NOW)).isNull();
    }

    private Judged find(Visibility visibility, LeadId lead, Instant now) {
        return chances().find(visibility, lead, now).block();
    }

    private void save(LeadId lead, Chance chance, Instant at) {
        TrainingId model = new TrainingId(UUID.randomUUID());
        unitOfWork()
                .inTransaction(chances().save(model, List.of(new LeadChance(lead, chance)), at))
                .block();
    }

    private LeadId add(LeadFixture fixture) {
        NewLead added = fixture.newLead();
        unitOfWork().inTransaction(leads().addNew(List.of(added))).block();
        return added.change().state().id();
    }
}
