package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What everything that keeps bulk tasks must do. */
public abstract class BulkTasksContract {
    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    protected abstract Leads leads();

    protected abstract LeadWork work();

    protected abstract BulkTasks tasks();

    protected abstract UnitOfWork unitOfWork();

    /** Adds a job of Ayşe. */
    protected abstract JobId job();

    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    protected abstract UserId mehmet();

    protected abstract TeamId teamOfMehmet();

    static Stream<LeadAction> actions() {
        return Stream.of(
                new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", "Sonra ara"),
                new LeadAction.Assign(
                        Optional.of(new UserId(new UUID(1, 1))),
                        Optional.of(new TeamId(new UUID(1, 2))),
                        "Sırayla"),
                new LeadAction.Assign(Optional.empty(), Optional.empty(), ""),
                new LeadAction.Note("\"Arandı\"\nİki kez"),
                new LeadAction.Call(CallResult.BUSY, ""),
                new LeadAction.Tag("sıcak", true),
                new LeadAction.Delete(),
                new LeadAction.Restore());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void remembersWhatShallBeDone(LeadAction action) {
        JobId job = job();

        unitOfWork().inTransaction(tasks().remember(job, action)).block();

        assertThat(tasks().action(job).block()).isEqualTo(action);
    }

    @Test
    void findsWhatTheFilterShowsInsideTheVisibility() {
        LeadId fresh = added(aLead().assignedTo(ayse(), teamOfAyse()));
        LeadId lost = added(aLead().assignedTo(ayse(), teamOfAyse()));
        LeadId others = added(aLead().assignedTo(mehmet(), teamOfMehmet()));
        does(job(), new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""), lost);
        Visibility mine = new Visibility.OfAssignee(ayse());

        assertThat(matching(ALL, Set.of(LeadStatus.LOST), 100)).contains(lost);
        assertThat(matching(ALL, EnumSet.allOf(LeadStatus.class), 100_000))
                .contains(fresh, lost, others)
                .doesNotHaveDuplicates();
        assertThat(matching(mine, Set.of(), 100)).contains(fresh, lost).doesNotContain(others);
        assertThat(matching(mine, Set.of(), 1)).hasSize(1);
        assertThat(matching(new Visibility.Nothing(), Set.of(), 100)).isEmpty();
    }

    @Test
    void findsNothingInTheTrash() {
        LeadId lead = added(aLead());
        does(job(), new LeadAction.Delete(), lead);

        assertThat(matching(ALL, Set.of(), 100_000)).doesNotContain(lead);
    }

    @Test
    void keepsWhatTheLeadsWereBefore() {
        JobId job = job();
        LeadId one = added(aLead());
        LeadId two = added(aLead().assignedTo(ayse(), teamOfAyse()));
        does(job(), new LeadAction.Tag("sıcak", true), one);
        List<WorkedLead> were = claimed(List.of(one, two));

        does(job, assign(), one, two);

        assertThat(before(job, one, two)).containsExactlyInAnyOrderElementsOf(were);
        assertThat(before(job, two)).extracting(WorkedLead::id).containsExactly(two);
        assertThat(before(job(), one)).isEmpty();
        assertThat(claimed(List.of(one)).getFirst().assignee()).contains(mehmet());
        assertThat(claimed(List.of(one)).getFirst().putBack(were.getFirst())).isPresent();
    }

    @Test
    void putsBackWhatTheLeadsWere() {
        JobId job = job();
        LeadId lead = added(aLead());
        WorkedLead was = claimed(List.of(lead)).getFirst();
        does(job, new LeadAction.MoveTo(LeadStatus.CONVERTED, "", ""), lead);
        Worked back = claimed(List.of(lead)).getFirst().putBack(was).orElseThrow();

        unitOfWork().inTransaction(tasks().putBack(List.of(back), ayse(), NOW)).block();

        assertThat(claimed(List.of(lead)).getFirst().status()).isEqualTo(LeadStatus.NEW);
    }

    private LeadAction assign() {
        return new LeadAction.Assign(Optional.of(mehmet()), Optional.of(teamOfMehmet()), "");
    }

    private void does(JobId job, LeadAction action, LeadId... leads) {
        Mono<List<Worked>> worked =
                work().claim(ALL, List.of(leads))
                        .map(
                                found ->
                                        found.stream()
                                                .flatMap(lead -> lead.apply(action, NOW).stream())
                                                .toList());
        unitOfWork()
                .inTransaction(worked.flatMap(list -> tasks().save(job, list, ayse(), NOW)))
                .block();
    }

    private LeadId added(LeadFixture fixture) {
        NewLead lead = fixture.newLead();
        unitOfWork().inTransaction(leads().addNew(List.of(lead))).block();
        return lead.change().state().id();
    }

    private List<LeadId> matching(Visibility visibility, Set<LeadStatus> statuses, int most) {
        return tasks().matching(visibility, Filters.ofStatuses(statuses), most).block();
    }

    private List<WorkedLead> claimed(List<LeadId> leads) {
        Mono<List<WorkedLead>> claim = work().claim(ALL, leads);
        return unitOfWork().inTransaction(claim).block();
    }

    private List<WorkedLead> before(JobId job, LeadId... leads) {
        return tasks().before(job, List.of(leads)).block();
    }
}
