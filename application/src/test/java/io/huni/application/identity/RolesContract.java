package io.huni.application.identity;

import static io.huni.domain.identity.RoleFixture.own;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What {@link Roles} must do. */
public abstract class RolesContract {
    private final Role lead = own("Takım lideri", Scope.TEAM, Right.LEAD_READ, Right.LEAD_ASSIGN);

    protected abstract Roles roles();

    protected abstract Users users();

    @Test
    void keepsEveryField() {
        roles().add(lead).block();
        assertThat(roles().find(lead.key()).block()).isEqualTo(lead);
        assertThat(roles().claim(lead.key()).block()).isEqualTo(lead);
    }

    @Test
    void findsNoRoleThatIsNotThere() {
        assertThat(roles().find(new RoleKey(UUID.randomUUID().toString())).block()).isNull();
        assertThat(roles().find(new RoleKey("no id at all")).block()).isNull();
    }

    @Test
    void savesEverything() {
        roles().add(lead).block();
        Role after = new Role(lead.key(), "Lider", Scope.OWN, Set.of(Right.LEAD_READ), 2);
        roles().save(after).block();
        assertThat(roles().find(lead.key()).block()).isEqualTo(after);
    }

    @Test
    void twoRolesCannotShareANameByTurkishRules() {
        roles().add(own("IŞIK", Scope.OWN, Right.LEAD_READ)).block();
        assertThatThrownBy(() -> roles().add(own("ışık", Scope.OWN, Right.LEAD_READ)).block())
                .hasMessage("identity.role-name-taken")
                .hasFieldOrPropertyWithValue("pointer", "/name");
    }

    @Test
    void listsByNameInTurkishOrder() {
        for (String name : List.of("Şef", "Çağrı", "Cem")) {
            roles().add(own(name, Scope.OWN, Right.LEAD_READ)).block();
        }
        assertThat(roles().own().block())
                .extracting(Role::name)
                .containsExactly("Cem", "Çağrı", "Şef");
    }

    @Test
    void aRoleThatSomebodyHasStays() {
        roles().add(lead).block();
        users().add(aUser().as(lead).user(), "hash").block();
        users().add(aUser().as(Role.STAFF).user(), "hash").block();
        assertThatThrownBy(() -> roles().remove(lead.key()).block())
                .hasMessage("identity.role-in-use");
        assertThat(roles().holders().block())
                .isEqualTo(Map.of(lead.key(), 1L, Role.STAFF.key(), 1L));
    }

    @Test
    void aRoleThatNobodyHasGoes() {
        roles().add(lead).block();
        roles().remove(lead.key()).block();
        assertThat(roles().find(lead.key()).block()).isNull();
    }
}
