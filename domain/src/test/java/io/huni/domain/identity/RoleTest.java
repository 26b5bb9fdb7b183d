package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/** The table of roles, as it is promised. */
class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "ADMIN,ALL,connection:read delivery:read distributor:read lead:assign lead:change"
            + " lead:comment lead:create lead:delete lead:export lead:read system:read user:read",
        "MANAGER,TEAM,distributor:read lead:assign lead:change lead:comment lead:create"
                + " lead:export lead:read user:read",
        "STAFF,OWN,distributor:read lead:change lead:comment lead:create lead:read",
        "DISTRIBUTOR,DISTRIBUTOR,lead:comment lead:read"
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
}
