package io.huni.application.offer;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.offer.OfferHouse.ADMIN;
import static io.huni.application.offer.OfferHouse.EGE;
import static io.huni.application.offer.OfferHouse.NIL;
import static io.huni.application.offer.OfferHouse.NOVA;
import static io.huni.application.offer.OfferHouse.inTurn;
import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.job.JobWork;
import io.huni.application.job.JobWork.Slice;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferState;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class OfferManyLeadsTest {
    private static final JobId JOB = new JobId(new UUID(8, 1));

    private final OfferHouse house = new OfferHouse();
    private final JobWork work = house.useCases.offerManyLeads();

    private static Wish.Offer wish(DistributorId... to) {
        return new Wish.Offer(List.of(to), 4, false, false, "");
    }

    private List<JobResult> run(LeadId... leads) {
        house.useCases.offerTask().remember(JOB, wish(NOVA, EGE)).block();
        return work.work(slice(job(), leads)).block();
    }

    private Job job() {
        return Job.asked(JOB, JobKind.LEAD_OFFER, ADMIN.id(), 2, house.clock.instant());
    }

    private static Slice slice(Job job, LeadId... leads) {
        return new Slice(job, ADMIN, List.of(leads).stream().map(LeadId::value).toList());
    }

    private List<JobResult> undo(LeadId... leads) {
        Job done =
                job().after(
                                List.of(leads).stream()
                                        .map(lead -> JobResult.done(lead.value()))
                                        .toList(),
                                house.clock.instant());
        return work.work(
                        slice(
                                done.undo(
                                        new JobId(new UUID(8, 2)),
                                        ADMIN.id(),
                                        house.clock.instant()),
                                leads))
                .block();
    }

    @Test
    void offersEachLeadAndSaysWhyOneIsLeftOut() {
        LeadId free = house.lead(aLead());
        LeadId taken = house.lead(aLead());
        LeadId never = new LeadId(UUID.randomUUID());
        house.offered(taken, inTurn(EGE));

        assertThat(run(free, taken, never))
                .containsExactly(
                        JobResult.done(free.value()),
                        JobResult.skipped(taken.value(), Reason.of(OfferErrorKey.ALREADY_OFFERED)),
                        JobResult.skipped(never.value(), Reason.of(SharedErrorKey.NOT_FOUND)));
    }

    @Test
    void isTakenBackWhereNobodyHasAnsweredYet() {
        LeadId quiet = house.lead(aLead());
        LeadId accepted = house.lead(aLead());
        run(quiet, accepted);
        house.answer.accept(NIL, offerOf(accepted).id(), Optional.empty()).block();

        assertThat(undo(quiet, accepted))
                .containsExactly(
                        JobResult.done(quiet.value()),
                        JobResult.skipped(accepted.value(), Reason.of(OfferErrorKey.ANSWERED)));
        assertThat(offerOf(quiet).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(house.now(accepted).distributor()).contains(NOVA);
    }

    private Offer offerOf(LeadId lead) {
        return house.offers.all().stream()
                .filter(offer -> offer.lead().equals(lead))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void termsThatCannotBeKeptStartNoJob() {
        assertRefused(
                house.useCases.offerTask().check(ADMIN, wish(new DistributorId(UUID.randomUUID()))),
                OfferErrorKey.DISTRIBUTOR_UNKNOWN);
    }
}
