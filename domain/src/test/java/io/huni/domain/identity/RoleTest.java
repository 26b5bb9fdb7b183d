package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.stream.Collectors;

/** The table of roles, as it is promised. */
class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "ADMIN,ALL,analytics:mail analytics:model analytics:read analytics:schedule analytics:train"
                + " assignment:manage connection:read delivery:read distributor:read"
                + " followup:manage lead:assign lead:change lead:comment lead:create lead:delete"
                + " lead:export lead:import lead:offer lead:read mail:manage mail:read"
                + " quality:manage quality:read system:read token:manage user:read view:share"
                + " webhook:manage",
        "MANAGER,TEAM,analytics:model analytics:read analytics:schedule distributor:read"
                + " followup:manage lead:assign lead:change lead:comment lead:create lead:export"
                + " lead:import lead:offer lead:read quality:read user:read view:share",
        "STAFF,OWN,distributor:read lead:change lead:comment lead:create lead:read",
        "DISTRIBUTOR,DISTRIBUTOR,analytics:read followup:manage lead:comment lead:read"
    })
    void hasItsRightsAndItsReach(Role role, Scope scope, String rights) {
        assertThat(role.scope()).isEqualTo(scope);
        assertThat(role.rights().stream().map(Right::key).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(rights);
    }

    @Test
    void superadminHasEveryRightEverywhere() {
        assertThat(Role.SUPERADMIN.scope()).isEqualTo(Scope.ALL);
        assertThat(Role.SUPERADMIN.rights()).containsExactlyInAnyOrder(Right.values());
    }

    @Test
    void aBuiltInRoleCannotBeChanged() {
        assertThatThrownBy(Role.STAFF::requireOwn).hasMessage("identity.role-built-in");
        assertThat(own(Scope.OWN, Right.LEAD_READ).requireOwn().isBuiltIn()).isFalse();
    }

    @Test
    void aKeyThatNoBuiltInRoleHasIsRefused() {
        assertThat(Role.named("MANAGER")).isSameAs(Role.MANAGER);
        assertThatThrownBy(() -> Role.named("KING")).hasMessage("shared.value-unknown");
    }

    @Test
    void liesWithinARoleThatGivesEverythingThatItGives() {
        assertThat(Role.STAFF.isWithin(Role.SUPERADMIN)).isTrue();
        assertThat(Role.STAFF.isWithin(Role.MANAGER)).isTrue();
        assertThat(Role.SUPERADMIN.isWithin(Role.ADMIN)).isFalse();
        assertThat(own(Scope.ALL, Right.LEAD_READ).isWithin(Role.MANAGER)).isFalse();
        assertThat(own(Scope.DISTRIBUTOR, Right.LEAD_READ).isWithin(Role.MANAGER)).isFalse();
    }

    @Test
    void limitedItGivesNothingThatItDidNotGiveBefore() {
        Role limited = Role.STAFF.limitedTo(Set.of(Right.LEAD_READ, Right.USER_MANAGE));
        assertThat(limited.rights()).containsExactly(Right.LEAD_READ);
        assertThat(limited.scope()).isEqualTo(Scope.OWN);
    }

    private static Role own(Scope scope, Right... rights) {
        return new Role(new RoleKey("own"), "Takım lideri", scope, Set.of(rights), 1);
    }
}
