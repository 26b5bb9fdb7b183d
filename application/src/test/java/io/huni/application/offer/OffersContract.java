package io.huni.application.offer;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.offer.port.Offers;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Origin;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What {@link Offers} keep, whoever keeps them. */
public abstract class OffersContract {
    protected static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private static final Deadlines CLOCK =
            (limit, from) -> from.plus(Duration.ofHours(limit.hours()));

    protected abstract Offers offers();

    protected abstract UnitOfWork unitOfWork();

    protected abstract DistributorId nova();

    protected abstract DistributorId ege();

    protected abstract DistributorId closed();

    protected abstract UserId offerer();

    protected abstract TeamId team();

    protected abstract UserId partner();

    /** Of nobody and no distributor. */
    protected abstract LeadId lead(int number);

    /** The lead goes to a distributor by another way. */
    protected abstract void give(LeadId lead, DistributorId to);

    protected abstract JobId job();

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }

    private Change<Offer> made(LeadId lead, Optional<JobId> job) {
        LeadFacts facts =
                new LeadFacts(
                        lead,
                        Optional.empty(),
                        LeadSource.API,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        NOON);
        return Offer.make(
                new OfferId(UUID.randomUUID()),
                new OfferableLead(facts, Optional.empty(), Optional.empty(), true, false, false),
                new Origin(Optional.of(offerer()), Optional.of(team()), Optional.empty(), job),
                new Terms(List.of(nova(), ege()), new TimeLimit(4, true), false, "Acele"),
                CLOCK,
                NOON);
    }

    protected Offer kept(LeadId lead) {
        Change<Offer> made = made(lead, Optional.empty());
        done(offers().save(List.of(made)));
        return made.state();
    }

    private Offers.Audience audience(Offer offer) {
        return done(offers().audiences(List.of(offer.id()))).get(offer.id());
    }

    @Test
    void claimsWhatIsOpenWhereverTheLeadIs() {
        LeadId given = lead(1);
        LeadId ended = lead(2);
        Offer open = kept(given);
        Offer over = kept(ended);
        give(given, ege());
        done(offers().save(List.of(over.withdraw("", NOON))));

        assertThat(done(offers().claimOpen(List.of(given, ended)))).containsExactly(open);
        assertThat(done(offers().claimOpen(List.of(ended)))).isEmpty();
    }

    @Test
    void givesBackWhatWasSavedAtEveryStep() {
        Offer offer = kept(lead(1));
        Decline why = new Decline(DeclineReason.OTHER, "Tatildeyiz");
        Change<Offer> next = offer.decline(nova(), partner(), why, CLOCK, NOON.plusSeconds(60));

        assertThat(done(offers().claim(offer.id()))).isEqualTo(offer);
        done(offers().save(List.of(next)));
        assertThat(done(offers().claim(offer.id()))).isEqualTo(next.state());
    }

    @Test
    void keepsOneOpenOfferOfALead() {
        LeadId lead = lead(1);
        Offer offer = kept(lead);

        assertRefused(
                offers().save(List.of(made(lead, Optional.empty())))
                        .as(unitOfWork()::inTransaction),
                OfferErrorKey.ALREADY_OFFERED);
        done(offers().save(List.of(offer.withdraw("", NOON))));
        assertThat(kept(lead)).isNotNull();
    }

    @Test
    void claimsWhatIsDueAndNothingElse() {
        Offer offer = kept(lead(1));
        Instant due = NOON.plus(Duration.ofHours(4));

        assertThat(done(offers().claimDue(due.minusMillis(1), 9))).isEmpty();
        assertThat(done(offers().claimDue(due, 9))).containsExactly(offer);
        done(offers().save(List.of(offer.withdraw("", NOON))));
        assertThat(done(offers().claimDue(due, 9))).isEmpty();
    }

    @Test
    void claimsWhatWentElsewhere() {
        LeadId gone = lead(1);
        LeadId there = lead(2);
        Offer offer = kept(gone);
        kept(there);

        assertThat(done(offers().claimOvertaken(List.of(gone, there)))).isEmpty();
        give(gone, ege());

        assertThat(done(offers().claimOvertaken(List.of(gone, there)))).containsExactly(offer);
        assertThat(done(offers().claimOvertaken(9))).containsExactly(offer);
        assertThat(done(offers().claimOvertaken(List.of(there)))).isEmpty();
    }

    @Test
    void isFoundByThoseWhoOfferedItAndByNoDistributor() {
        OfferId offer = kept(lead(1)).id();

        assertThat(done(offers().claim(new Visibility.Everything(), offer))).isNotNull();
        assertThat(done(offers().claim(new Visibility.OfTeam(team()), offer))).isNotNull();
        assertThat(done(offers().claim(new Visibility.OfAssignee(offerer()), offer))).isNotNull();
        assertThat(done(offers().claim(new Visibility.OfAssignee(partner()), offer))).isNull();
        assertThat(done(offers().claim(new Visibility.OfDistributor(nova()), offer))).isNull();
        assertThat(done(offers().claim(new Visibility.Nothing(), offer))).isNull();
    }

    @Test
    void remembersTheTermsOfAJobAndFindsWhatItOffered() {
        LeadId lead = lead(1);
        JobId job = job();
        Change<Offer> made = made(lead, Optional.of(job));
        done(offers().remember(job, made.state().terms()));
        done(offers().save(List.of(made)));

        assertThat(done(offers().terms(job))).isEqualTo(made.state().terms());
        assertThat(done(offers().claimOfJob(job, List.of(lead)))).containsExactly(made.state());
        assertThat(done(offers().claimOfJob(job, List.of(lead(2))))).isEmpty();
    }

    @Test
    void knowsWhoMayBeAskedAndWhoMayHear() {
        Offer offer = kept(lead(1));

        assertThat(done(offers().active(List.of(nova(), closed())))).containsExactly(nova());
        assertThat(audience(offer).closed()).isEmpty();
        done(offers().save(List.of(offer.withdraw("", NOON))));
        Offers.Audience audience = audience(offer);
        assertThat(audience.closed()).containsExactly(nova());
        assertThat(audience.origin().team()).contains(team());
        assertThat(audience.origin().assignee()).contains(offerer());
    }
}
