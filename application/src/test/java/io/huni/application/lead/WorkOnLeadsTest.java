package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

class WorkOnLeadsTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final WorkOnLeads workOnLeads =
            LeadUseCases.workOnLeads(
                    work,
                    new InMemoryUnitOfWork(),
                    new MovableClock(Instant.parse("2026-11-20T09:00:00Z")));

    private LeadId lead(LeadFixture fixture) {
        Lead lead = fixture.lead();
        leads.put(lead);
        return lead.id();
    }

    @Test
    void doesToEachItsOwnAndLeavesAloneWhatWouldNotChange() {
        LeadId moved = lead(aLead());
        LeadId tagged = lead(aLead());
        LeadId same = lead(aLead());
        LeadId gone = new LeadId(new UUID(9, 9));

        assertThat(
                        workOnLeads
                                .work(
                                        Map.of(
                                                moved,
                                                new LeadAction.MoveTo(LeadStatus.CONTACTED, "", ""),
                                                tagged,
                                                new LeadAction.Tag("sıcak", true),
                                                same,
                                                new LeadAction.MoveTo(LeadStatus.NEW, "", ""),
                                                gone,
                                                new LeadAction.Delete()))
                                .block())
                .containsExactlyInAnyOrder(moved, tagged);

        assertThat(work.saved()).hasSize(2).allMatch(saved -> saved.by().isEmpty());
    }

    @Test
    void leavesAloneWhatLiesInTheTrash() {
        LeadId lead = lead(aLead());
        workOnLeads.work(Map.of(lead, new LeadAction.Delete())).block();

        assertThat(workOnLeads.work(Map.of(lead, new LeadAction.Tag("sıcak", true))).block())
                .isEmpty();
    }

    @Test
    void savesNothingWhenThereIsNothingToDo() {
        assertThat(workOnLeads.work(Map.of()).block()).isEmpty();
        assertThat(work.saved()).isEmpty();
    }
}
