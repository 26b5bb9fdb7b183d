package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.port.Teams;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@link Teams} must do. */
public abstract class TeamsContract {
    private static final Visibility ALL = new Visibility.Everything();

    private final Team sales = team("Satış");

    protected abstract Teams teams();

    protected abstract Users users();

    @Test
    void keepsAndSavesEveryField() {
        teams().add(sales).block();
        assertThat(teams().claim(sales.id()).block()).isEqualTo(sales);
        Team after = new Team(sales.id(), "Çağrı", Optional.of("Satış"), 2);
        teams().save(after).block();
        assertThat(teams().claim(sales.id()).block()).isEqualTo(after);
    }

    @Test
    void twoTeamsCannotShareAName() {
        teams().add(sales).block();
        assertThatThrownBy(() -> teams().add(team("SATIŞ")).block())
                .hasMessage("identity.team-name-taken")
                .hasFieldOrPropertyWithValue("pointer", "/name");
    }

    @Test
    void showsAManagerTheOwnTeamAndNarrowerReadersNone() {
        Team night = team("Gece");
        teams().add(sales).then(teams().add(night)).block();
        assertThat(teams().all(ALL).block()).containsExactly(night, sales);
        assertThat(teams().all(new Visibility.OfTeam(night.id())).block()).containsExactly(night);
        assertThat(teams().all(new Visibility.OfAssignee(new UserId(UUID.randomUUID()))).block())
                .isEmpty();
        assertThat(
                        teams().all(
                                        new Visibility.OfDistributor(
                                                new DistributorId(UUID.randomUUID())))
                                .block())
                .isEmpty();
    }

    @Test
    void theseAndNobodyElseAreItsPeople() {
        Team night = team("Gece");
        teams().add(sales).then(teams().add(night)).block();
        User stays = known(aUser().in(sales.id()).user());
        User leaves = known(aUser().in(sales.id()).user());
        User comes = known(aUser().in(night.id()).user());
        User elsewhere = known(aUser().user());
        int found = teams().setMembers(sales.id(), Set.of(stays.id(), comes.id())).block();
        assertThat(found).isEqualTo(2);
        assertThat(now(stays)).isEqualTo(stays);
        assertThat(now(leaves).team()).isEmpty();
        assertThat(now(leaves).version()).isEqualTo(2);
        assertThat(now(comes).team()).contains(sales.id());
        assertThat(now(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void saysHowManyOfThemAreThere() {
        teams().add(sales).block();
        assertThat(teams().setMembers(sales.id(), Set.of(new UserId(UUID.randomUUID()))).block())
                .isZero();
    }

    private User now(User user) {
        return users().find(user.id()).block();
    }

    private User known(User user) {
        users().add(user, "hash").block();
        return user;
    }

    private static Team team(String name) {
        return new Team(new TeamId(UUID.randomUUID()), name, Optional.empty(), 1);
    }
}
