package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

class VisibilityTest {
    private static final UserId AYSE = new UserId(new UUID(2, 1));
    private static final UserId MEHMET = new UserId(new UUID(2, 2));
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private static final Owners ALL_THREE =
            new Owners(Optional.of(ANKARA), Optional.of(TEAM), Optional.of(AYSE));

    @Test
    void coversItsOwn() {
        assertThat(new Visibility.Everything().covers(Owners.none())).isTrue();
        assertThat(new Visibility.OfDistributor(ANKARA).covers(ALL_THREE)).isTrue();
        assertThat(new Visibility.OfTeam(TEAM).covers(ALL_THREE)).isTrue();
        assertThat(new Visibility.OfAssignee(AYSE).covers(ALL_THREE)).isTrue();
    }

    @Test
    void leavesOutOthers() {
        assertThat(new Visibility.OfAssignee(MEHMET).covers(ALL_THREE)).isFalse();
        assertThat(new Visibility.OfTeam(new TeamId(ANKARA.value())).covers(ALL_THREE)).isFalse();
        assertThat(new Visibility.OfDistributor(new DistributorId(TEAM.value())).covers(ALL_THREE))
                .isFalse();
        assertThat(new Visibility.Nothing().covers(ALL_THREE)).isFalse();
    }

    @Test
    void leavesOutWhatBelongsToNobody() {
        assertThat(new Visibility.OfDistributor(ANKARA).covers(Owners.none())).isFalse();
        assertThat(new Visibility.OfTeam(TEAM).covers(Owners.none())).isFalse();
        assertThat(new Visibility.OfAssignee(AYSE).covers(Owners.none())).isFalse();
    }
}
