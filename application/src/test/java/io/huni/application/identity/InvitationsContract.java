package io.huni.application.identity;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What {@link Invitations} must do. */
public abstract class InvitationsContract {
    protected static final DistributorId DISTRIBUTOR = new DistributorId(UUID.randomUUID());
    protected static final TeamId TEAM = new TeamId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final User host = aUser().user();

    protected abstract Users users();

    protected abstract Invitations invitations();

    @BeforeEach
    void host() {
        users().add(host, "hash").block();
    }

    @Test
    void keepsEveryFieldAndFindsItByItsToken() {
        Invitation ayse = to("ayse@example.com", NOW);

        invitations().add(ayse, "link").block();

        assertThat(invitations().find(ayse.id()).block()).isEqualTo(ayse);
        assertThat(invitations().findByToken("link").block()).isEqualTo(ayse);
        assertThat(invitations().findByToken("another").block()).isNull();
    }

    @Test
    void listsTheLatestFirst() {
        Invitation first = to("ayse@example.com", NOW);
        Invitation second = to("can@example.com", NOW.plusSeconds(1));
        invitations().add(first, "link-1").then(invitations().add(second, "link-2")).block();

        assertThat(invitations().all().block()).containsExactly(second, first);
    }

    @Test
    void keepsOneForAnAddress() {
        invitations().add(to("ayse@example.com", NOW), "link-1").block();

        assertRefused(
                invitations().add(to("ayse@example.com", NOW), "link-2"),
                IdentityErrorKey.ALREADY_INVITED);
    }

    @Test
    void aRenewedOneOpensByItsNewLinkAlone() {
        Invitation ayse = to("ayse@example.com", NOW);
        invitations().add(ayse, "link").block();
        Invitation again = ayse.again(host.id(), NOW.plusSeconds(60), NOW.plusSeconds(600));

        invitations().renew(again, "newer").block();

        assertThat(invitations().findByToken("link").block()).isNull();
        assertThat(invitations().findByToken("newer").block()).isEqualTo(again);
    }

    @Test
    void isRemovedOnceAlsoByManyAtOnce() {
        Invitation ayse = to("ayse@example.com", NOW);
        invitations().add(ayse, "link").block();

        List<Boolean> removed =
                Flux.range(0, 8)
                        .flatMap(n -> invitations().remove(ayse.id()), 8)
                        .collectList()
                        .block();

        assertThat(removed).containsOnlyOnce(true);
        assertThat(invitations().findByToken("link").block()).isNull();
    }

    private Invitation to(String email, Instant at) {
        return new Invitation(
                new InvitationId(UUID.randomUUID()),
                new EmailAddress(email),
                Role.DISTRIBUTOR,
                Optional.of(DISTRIBUTOR),
                Optional.of(TEAM),
                Language.EN,
                host.id(),
                at,
                at.plus(Duration.ofDays(7)));
    }
}
