package io.huni.application.ranking;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class RankingRightsTest {
    private static final TeamId TEAM = new TeamId(new UUID(0, 1));
    private static final DistributorId PARTNER = new DistributorId(new UUID(0, 2));

    private final RankingHouse house = new RankingHouse();

    @Test
    void opensTheCardToTheHouseAndNotToItsPartners() {
        assertThat(house.useCases.queries().state(ActorFixture.manager(TEAM)).block().mayTrain())
                .isFalse();
        assertThat(house.useCases.queries().state(ActorFixture.admin()).block().mayTrain())
                .isTrue();
        assertRefused(
                house.useCases.queries().state(ActorFixture.distributor(PARTNER)),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                house.useCases.queries().state(ActorFixture.staff()), SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void letsOnlyThoseAskForATrainingWhoMay() {
        for (Actor actor :
                new Actor[] {ActorFixture.manager(TEAM), ActorFixture.distributor(PARTNER)}) {
            assertRefused(house.useCases.askForTraining().ask(actor), SharedErrorKey.RIGHT_MISSING);
        }
        var one = house.useCases.askForTraining().ask(ActorFixture.admin()).block();
        assertThat(house.useCases.askForTraining().ask(ActorFixture.admin()).block())
                .isEqualTo(one);
    }
}
