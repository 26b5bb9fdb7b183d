package io.huni.application.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.UUID;

/** What {@link LeadsToOffer} tell, whoever keeps the leads. */
public abstract class LeadsToOfferContract {
    private static final Visibility EVERYTHING = new Visibility.Everything();

    /** What may become of a lead so that nobody is asked for it. */
    protected enum Fate {
        LOST,
        CONVERTED,
        DELETED,
        TEST
    }

    protected abstract LeadsToOffer leads();

    protected abstract UnitOfWork unitOfWork();

    protected abstract DistributorId nova();

    protected abstract DistributorId ege();

    protected abstract TeamId team();

    protected abstract UserId staff();

    /** By the API, of nobody and no distributor, for an implant, with +905321234567. */
    protected abstract LeadId lead(int number);

    /** The lead, or another like it, of which this has become. */
    protected abstract LeadId after(Fate fate, LeadId lead);

    protected abstract void give(LeadId lead, DistributorId to);

    protected abstract void assign(LeadId lead, UserId to, TeamId in);

    /** The lead is offered to a distributor, who has not answered. */
    protected abstract void offer(LeadId lead, DistributorId to);

    /** What is offered of the lead is taken back. */
    protected abstract void withdraw(LeadId lead);

    private List<OfferableLead> claimed(Visibility visibility, LeadId... wanted) {
        return leads().claim(visibility, List.of(wanted)).as(unitOfWork()::inTransaction).block();
    }

    private OfferableLead one(LeadId lead) {
        return claimed(EVERYTHING, lead).getFirst();
    }

    private List<LeadId> seen(Visibility visibility, LeadId... wanted) {
        return claimed(visibility, wanted).stream().map(found -> found.facts().id()).toList();
    }

    @Test
    void tellsWhoALeadIsAndThatItIsFree() {
        OfferableLead found = one(lead(1));

        assertThat(found.facts().id()).isEqualTo(lead(1));
        assertThat(found.facts().source()).isEqualTo(LeadSource.API);
        assertThat(found.facts().service()).isEqualTo("İmplant");
        assertThat(found.facts().phone()).contains("+905321234567");
        assertThat(found.facts().distributor()).isEmpty();
        assertThat(found.open()).isTrue();
        assertThat(found.offered()).isFalse();
        assertThat(found.offeredBefore()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void knowsWhatNobodyIsAskedFor(Fate fate) {
        assertThat(one(after(fate, lead(1))).open()).isFalse();
    }

    @Test
    void knowsWhoseALeadIsNow() {
        give(lead(1), nova());
        assertThat(one(lead(1)).facts().distributor()).contains(nova());

        give(lead(1), ege());
        assertThat(one(lead(1)).facts().distributor()).contains(ege());
    }

    @Test
    void knowsWhatIsOfferedAndWhatOnceWas() {
        offer(lead(1), nova());
        assertThat(one(lead(1)).offered()).isTrue();
        assertThat(one(lead(1)).offeredBefore()).isTrue();
        assertThat(one(lead(2)).offered()).isFalse();
        assertThat(one(lead(2)).offeredBefore()).isFalse();

        withdraw(lead(1));
        assertThat(one(lead(1)).offered()).isFalse();
        assertThat(one(lead(1)).offeredBefore()).isTrue();
    }

    @Test
    void answersForManyAtOnceAndLeavesOutWhatIsNotThere() {
        LeadId nowhere = new LeadId(new UUID(7, 7));

        assertThat(seen(EVERYTHING, lead(1), nowhere, lead(2)))
                .containsExactlyInAnyOrder(lead(1), lead(2));
        assertThat(seen(EVERYTHING, nowhere)).isEmpty();
        assertThat(seen(EVERYTHING)).isEmpty();
    }

    @Test
    void tellsADistributorOfItsOwnOnly() {
        give(lead(1), nova());
        give(lead(2), ege());

        assertThat(seen(new Visibility.OfDistributor(nova()), lead(1), lead(2), lead(3)))
                .containsExactly(lead(1));
    }

    @Test
    void tellsATeamAndAPersonOfTheirOwnOnly() {
        assign(lead(1), staff(), team());

        assertThat(seen(new Visibility.OfTeam(team()), lead(1), lead(2))).containsExactly(lead(1));
        assertThat(seen(new Visibility.OfAssignee(staff()), lead(1), lead(2)))
                .containsExactly(lead(1));
        assertThat(seen(new Visibility.Nothing(), lead(1), lead(2))).isEmpty();
    }
}
