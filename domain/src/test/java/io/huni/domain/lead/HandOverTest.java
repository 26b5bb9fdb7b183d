package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

class HandOverTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(1, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(1, 2));
    private static final UserId AYSE = new UserId(new UUID(2, 1));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private static WorkedLead lead(LeadStatus status, Optional<DistributorId> owner, int version) {
        return new WorkedLead(
                new LeadId(new UUID(9, 9)),
                status,
                Optional.of(AYSE),
                Optional.of(new TeamId(new UUID(3, 3))),
                owner,
                new TreeSet<>(),
                Optional.empty(),
                false,
                version);
    }

    private static Optional<Worked> given(WorkedLead lead) {
        return lead.apply(new HandOver(EGE, " Bölge "), NOON);
    }

    @Test
    void whoeverHadTheLeadHasItNoLongerAndItWaitsForSomebodyThere() {
        WorkedLead after =
                given(lead(LeadStatus.ASSIGNED, Optional.of(NOVA), 1)).orElseThrow().after();

        assertThat(after.distributor()).contains(EGE);
        assertThat(after.assignee()).isEmpty();
        assertThat(after.team()).isEmpty();
        assertThat(after.status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void theHistorySaysFromWhomToWhomAndWhy() {
        Worked worked = given(lead(LeadStatus.CONTACTED, Optional.of(NOVA), 1)).orElseThrow();

        assertThat(worked.entries())
                .containsExactly(
                        new Entry(
                                InteractionType.TRANSFER,
                                "Bölge",
                                Optional.empty(),
                                Map.of(
                                        "distributorId",
                                        NOVA.value().toString(),
                                        "assigneeId",
                                        AYSE.value().toString()),
                                Map.of("distributorId", EGE.value().toString())));
        assertThat(worked.after().status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void theOwnerIsGivenNothing() {
        assertThat(given(lead(LeadStatus.NEW, Optional.of(EGE), 1))).isEmpty();
    }

    @Test
    void whatIsWonLostATestOrThereAlreadyIsNotGivenByAPerson() {
        assertThat(refusal(lead(LeadStatus.CONTACTED, Optional.of(NOVA), 1))).isEmpty();
        assertThat(refusal(lead(LeadStatus.CONVERTED, Optional.of(NOVA), 1)))
                .contains(LeadErrorKey.CLOSED);
        assertThat(refusal(lead(LeadStatus.LOST, Optional.of(NOVA), 1)))
                .contains(LeadErrorKey.CLOSED);
        assertThat(refusal(aTest())).contains(LeadErrorKey.CLOSED);
        assertThat(refusal(lead(LeadStatus.NEW, Optional.of(EGE), 1)))
                .contains(LeadErrorKey.AT_DISTRIBUTOR);
    }

    private static Optional<LeadErrorKey> refusal(WorkedLead lead) {
        return new HandOver(EGE, "").refusal(lead);
    }

    private static WorkedLead aTest() {
        WorkedLead lead = lead(LeadStatus.NEW, Optional.of(NOVA), 1);
        return new WorkedLead(
                lead.id(),
                lead.status(),
                lead.assignee(),
                lead.team(),
                lead.distributor(),
                new TreeSet<>(),
                Optional.empty(),
                true,
                1);
    }

    @Test
    void isPutBackWhileNobodyHasWorkedOnIt() {
        WorkedLead before = lead(LeadStatus.ASSIGNED, Optional.of(NOVA), 1);
        WorkedLead after = given(before).orElseThrow().after();
        WorkedLead saved =
                new WorkedLead(
                        after.id(),
                        after.status(),
                        after.assignee(),
                        after.team(),
                        after.distributor(),
                        after.tags(),
                        after.deletedAt(),
                        after.test(),
                        2);

        WorkedLead back = saved.putBack(before).orElseThrow().after();

        assertThat(back.distributor()).contains(NOVA);
        assertThat(back.assignee()).contains(AYSE);
        assertThat(back.status()).isEqualTo(LeadStatus.ASSIGNED);
    }
}
