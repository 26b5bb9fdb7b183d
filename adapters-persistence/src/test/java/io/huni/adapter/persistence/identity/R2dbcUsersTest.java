package io.huni.adapter.persistence.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.UsersContract;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

import java.time.Duration;
import java.util.UUID;

final class R2dbcUsersTest extends UsersContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final Role own = RoleFixture.own("Takım lideri", Scope.TEAM, Right.LEAD_READ);

    @BeforeEach
    void partners() {
        POSTGRES.run(
                "TRUNCATE distributor, team, own_role CASCADE",
                "INSERT INTO distributor VALUES ('%s', 'Klinik', true, 3600)"
                        .formatted(DISTRIBUTOR.value()),
                "INSERT INTO team VALUES ('%s', 'Satış')".formatted(TEAM.value()));
        new R2dbcRoles(POSTGRES.client()).add(own).block();
    }

    @Override
    protected Role ownRole() {
        return own;
    }

    @Test
    void refusesARoleThatIsNotThere() {
        User lost = aUser().as(RoleFixture.own("Kayıp", Scope.OWN, Right.LEAD_READ)).user();
        assertThatThrownBy(() -> users().add(lost, "hash").block())
                .hasMessage("shared.value-unknown")
                .hasFieldOrPropertyWithValue("pointer", "/role");
    }

    @Override
    protected Users users() {
        return new R2dbcUsers(POSTGRES.client());
    }

    @Test
    void refusesADistributorOrTeamThatIsNotThere() {
        DistributorId noDistributor = new DistributorId(UUID.randomUUID());
        User partner = aUser().as(Role.DISTRIBUTOR).of(noDistributor).user();
        User colleague = aUser().in(new TeamId(UUID.randomUUID())).user();

        assertThatThrownBy(() -> users().add(partner, "hash").block())
                .hasMessage("organisation.distributor-unknown");
        assertThatThrownBy(() -> users().add(colleague, "hash").block())
                .hasMessage("shared.value-unknown");
    }

    @Test
    void lastTwoSuperadminsCannotSwitchEachOtherOff() {
        User first = aUser().as(Role.SUPERADMIN).user();
        User second = aUser().as(Role.SUPERADMIN).user();
        users().add(first, "hash").then(users().add(second, "hash")).block();

        Mono.when(switchedOff(first), switchedOff(second)).block();

        assertThat(users().activeSuperadmins().block()).isEqualTo(1);
    }

    private Mono<Void> switchedOff(User user) {
        return users().activeSuperadmins()
                .filter(count -> count > 1)
                .delayElement(Duration.ofMillis(300))
                .flatMap(count -> users().save(inactive(user)))
                .as(POSTGRES.unitOfWork()::inTransaction);
    }

    @Test
    void whoIsHeldLeavesOnlyAfterwards() {
        User user = aUser().as(Role.SUPERADMIN).user();
        users().add(user, "hash").block();
        Mono<User> held =
                users().hold(user.id())
                        .delayElement(Duration.ofMillis(600))
                        .flatMap(before -> users().find(user.id()))
                        .as(POSTGRES.unitOfWork()::inTransaction);
        Mono<Void> leaving =
                Mono.delay(Duration.ofMillis(200)).flatMap(late -> users().save(inactive(user)));

        User stillThere = Mono.zip(held, leaving.thenReturn(true)).map(Tuple2::getT1).block();

        assertThat(stillThere.active()).isTrue();
        assertThat(users().find(user.id()).block().active()).isFalse();
    }

    private static User inactive(User user) {
        return aUser().withId(user.id().value())
                .withEmail(user.email().value())
                .as(Role.SUPERADMIN)
                .inactive()
                .user();
    }
}
