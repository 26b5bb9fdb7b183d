package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every keeper of work on leads must do. */
public abstract class LeadWorkContract {
    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    protected abstract Leads leads();

    protected abstract LeadWork work();

    protected abstract UnitOfWork unitOfWork();

    /** Two people of two teams, and a distributor, that exist. */
    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    protected abstract UserId mehmet();

    protected abstract TeamId teamOfMehmet();

    protected abstract DistributorId clinic();

    @Test
    void claimsWhatIsThereInTheOrderOfIds() {
        LeadId one = added(aLead());
        LeadId two = added(aLead());

        List<WorkedLead> claimed = claim(ALL, List.of(two, new LeadId(UUID.randomUUID()), one));

        assertThat(claimed)
                .extracting(WorkedLead::id)
                .containsExactlyInAnyOrder(one, two)
                .isSortedAccordingTo(java.util.Comparator.comparing(id -> id.value().toString()));
        assertThat(claimed).allMatch(lead -> lead.status() == LeadStatus.NEW);
    }

    @Test
    void claimsNothingOutsideTheVisibility() {
        LeadId mine = added(aLead().assignedTo(ayse(), teamOfAyse()));
        LeadId partners = added(aLead().ofDistributor(clinic()));
        List<LeadId> both = List.of(mine, partners);

        assertThat(ids(new Visibility.OfAssignee(ayse()), both)).containsExactly(mine);
        assertThat(ids(new Visibility.OfAssignee(mehmet()), both)).isEmpty();
        assertThat(ids(new Visibility.OfTeam(teamOfAyse()), both)).containsExactly(mine);
        assertThat(ids(new Visibility.OfDistributor(clinic()), both)).containsExactly(partners);
        assertThat(ids(new Visibility.Nothing(), both)).isEmpty();
    }

    @Test
    void keepsWhatWasDoneAndCountsTheVersionUp() {
        LeadId lead = added(aLead());
        work(ALL, lead, assignTo(ayse(), teamOfAyse()));
        work(ALL, lead, new LeadAction.Tag("sıcak", true));

        WorkedLead kept = claim(ALL, List.of(lead)).getFirst();

        assertThat(kept.status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(kept.assignee()).contains(ayse());
        assertThat(kept.team()).contains(teamOfAyse());
        assertThat(kept.tags()).containsExactly("sıcak");
        assertThat(kept.version()).isEqualTo(3);
    }

    @Test
    void whoGivesALeadAwayMayLoseSightOfIt() {
        LeadId lead = added(aLead().assignedTo(ayse(), teamOfAyse()));
        Visibility before = new Visibility.OfTeam(teamOfAyse());

        work(before, lead, assignTo(mehmet(), teamOfMehmet()));

        assertThat(ids(before, List.of(lead))).isEmpty();
        assertThat(ids(new Visibility.OfAssignee(mehmet()), List.of(lead))).containsExactly(lead);
    }

    @Test
    void whatSomebodyHasOpenIsNeitherConvertedLostNorInTheTrash() {
        LeadId open = added(aLead().assignedTo(mehmet(), teamOfMehmet()));
        LeadId lost = added(aLead().assignedTo(mehmet(), teamOfMehmet()));
        LeadId trashed = added(aLead().assignedTo(mehmet(), teamOfMehmet()));
        added(aLead());
        work(ALL, lost, new LeadAction.MoveTo(LeadStatus.LOST, "Ulaşılamadı", ""));
        work(ALL, trashed, new LeadAction.Delete());

        List<WorkedLead> claimed =
                work().claimOpenOf(mehmet(), 10_000).as(unitOfWork()::inTransaction).block();

        assertThat(claimed).extracting(WorkedLead::id).contains(open).doesNotContain(lost, trashed);
        assertThat(work().countOpenOf(mehmet()).block()).isEqualTo(claimed.size());
        assertThat(work().claimOpenOf(mehmet(), 1).as(unitOfWork()::inTransaction).block())
                .hasSize(1);
    }

    @Test
    void theTrashKeepsTheMoment() {
        LeadId lead = added(aLead());

        work(ALL, lead, new LeadAction.Delete());

        assertThat(claim(ALL, List.of(lead)).getFirst().deletedAt())
                .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
                .contains(NOW);
    }

    private static LeadAction assignTo(UserId user, TeamId team) {
        return new LeadAction.Assign(Optional.of(user), Optional.of(team), "Sırayla");
    }

    protected final void work(Visibility visibility, LeadId lead, LeadAction action) {
        work().claim(visibility, List.of(lead))
                .map(found -> found.getFirst().apply(action, NOW).orElseThrow())
                .flatMap(worked -> work().save(List.of(worked), Optional.of(ayse()), NOW))
                .as(unitOfWork()::inTransaction)
                .block();
    }

    protected final LeadId added(LeadFixture fixture) {
        NewLead lead = fixture.newLead();
        unitOfWork().inTransaction(leads().addNew(List.of(lead))).block();
        return lead.change().state().id();
    }

    private List<WorkedLead> claim(Visibility visibility, List<LeadId> leads) {
        Mono<List<WorkedLead>> claim = work().claim(visibility, leads);
        return unitOfWork().inTransaction(claim).block();
    }

    private List<LeadId> ids(Visibility visibility, List<LeadId> leads) {
        return claim(visibility, leads).stream().map(WorkedLead::id).toList();
    }
}
