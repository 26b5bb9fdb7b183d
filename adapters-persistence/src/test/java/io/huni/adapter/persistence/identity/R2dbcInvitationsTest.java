package io.huni.adapter.persistence.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.InvitationsContract;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class R2dbcInvitationsTest extends InvitationsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void partners() {
        POSTGRES.run(
                "INSERT INTO distributor VALUES ('%s', 'Klinik', true, 3600)"
                        .formatted(DISTRIBUTOR.value()),
                "INSERT INTO team VALUES ('%s', 'Satış')".formatted(TEAM.value()));
    }

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE invitation, distributor, team, app_user CASCADE");
    }

    @Override
    protected Users users() {
        return new R2dbcUsers(POSTGRES.client());
    }

    @Override
    protected Invitations invitations() {
        return new R2dbcInvitations(POSTGRES.client());
    }

    @Test
    void refusesADistributorOrTeamThatIsNotThere() {
        User host = aUser().user();
        users().add(host, "hash").block();
        Optional<DistributorId> nowhere = Optional.of(new DistributorId(UUID.randomUUID()));
        Optional<TeamId> nobody = Optional.of(new TeamId(UUID.randomUUID()));

        assertThatThrownBy(() -> add(host, nowhere, Optional.empty()))
                .hasMessage("organisation.distributor-unknown");
        assertThatThrownBy(() -> add(host, Optional.empty(), nobody))
                .hasMessage("shared.value-unknown");
    }

    private void add(User host, Optional<DistributorId> distributor, Optional<TeamId> team) {
        Invitation invitation =
                new Invitation(
                        new InvitationId(UUID.randomUUID()),
                        new EmailAddress("can@example.com"),
                        Role.STAFF,
                        distributor,
                        team,
                        Language.TR,
                        host.id(),
                        Instant.EPOCH,
                        Instant.EPOCH);
        invitations().add(invitation, "link").block();
    }
}
