package io.huni.domain.identity;

import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.person;
import static io.huni.domain.identity.ActorFixture.program;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.UUID;

class ActorTest {
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));

    @ParameterizedTest
    @MethodSource("io.huni.domain.identity.Role#builtIn")
    void mayWhatTheRoleMay(Role role) {
        Actor actor = person(role);

        for (Right right : Right.values()) {
            assertThat(actor.may(right)).isEqualTo(role.rights().contains(right));
        }
    }

    @Test
    void refusesWithTheNameOfTheMissingRight() {
        assertThatThrownBy(() -> staff().require(Right.LEAD_EXPORT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.RIGHT_MISSING);
                            assertThat(refused.parameters()).containsEntry("right", "lead:export");
                        });
    }

    @ParameterizedTest
    @EnumSource
    void programMayEverything(Right right) {
        assertThatCode(() -> program().require(right)).doesNotThrowAnyException();
        assertThat(program().user()).isEmpty();
    }

    @Test
    void seesAsFarAsTheRoleReaches() {
        assertThat(superadmin().visibility(Module.LEAD)).isEqualTo(new Visibility.Everything());
        assertThat(admin().visibility(Module.LEAD)).isEqualTo(new Visibility.Everything());
        assertThat(manager(TEAM).visibility(Module.LEAD)).isEqualTo(new Visibility.OfTeam(TEAM));
        assertThat(staff().visibility(Module.LEAD))
                .isEqualTo(new Visibility.OfAssignee(staff().id()));
        assertThat(distributor(ANKARA).visibility(Module.LEAD))
                .isEqualTo(new Visibility.OfDistributor(ANKARA));
    }

    @Test
    void seesNothingOfModulesWithoutARight() {
        assertThat(staff().visibility(Module.CONNECTION)).isEqualTo(new Visibility.Nothing());
        assertThat(distributor(ANKARA).visibility(Module.USER)).isEqualTo(new Visibility.Nothing());
        assertThat(admin().visibility(Module.ORGANISATION)).isEqualTo(new Visibility.Nothing());
    }

    @Test
    void seesLittleWhenTheScopeHasNoOwner() {
        assertThat(person(Role.MANAGER).visibility(Module.LEAD))
                .isEqualTo(new Visibility.OfAssignee(person(Role.MANAGER).id()));
        assertThat(person(Role.DISTRIBUTOR).visibility(Module.LEAD))
                .isEqualTo(new Visibility.Nothing());
    }

    @Test
    void whatConcernsTheWholeHouseIsThereForThoseWhoSeeEverything() {
        Role narrow = RoleFixture.own("Gelen kutusu", Scope.TEAM, Right.DELIVERY_READ);

        assertThatCode(() -> admin().requireWhole(Right.DELIVERY_READ)).doesNotThrowAnyException();
        assertThatThrownBy(() -> staff().requireWhole(Right.DELIVERY_READ))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.RIGHT_MISSING));
        assertThatThrownBy(() -> person(narrow).requireWhole(Right.DELIVERY_READ))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.NOT_FOUND));
    }
}
