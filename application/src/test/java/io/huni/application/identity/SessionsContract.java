package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huni.application.identity.SessionQueries.SessionView;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Sessions.NewSession;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What {@link Sessions} must do. */
public abstract class SessionsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant EXPIRY = NOW.plusSeconds(3600);

    private final User user = aUser().user();

    protected abstract Users users();

    protected abstract Sessions sessions();

    @BeforeEach
    void user() {
        users().add(user, "hash").block();
    }

    @Test
    void findsWhoHoldsTheToken() {
        SessionId id = open("hash-1");

        assertThat(find("hash-1", NOW)).isEqualTo(new SignedIn(id, user, "csrf-hash-1"));
        assertThat(find("hash-2", NOW)).isNull();
    }

    @Test
    void findsNobodyFromTheExpiryOn() {
        open("hash-1");

        assertThat(find("hash-1", EXPIRY.minusMillis(1))).isNotNull();
        assertThat(find("hash-1", EXPIRY)).isNull();
        assertThat(of(EXPIRY)).isEmpty();
    }

    @Test
    void findsNobodyWhoIsSwitchedOff() {
        open("hash-1");

        users().save(aUser().withId(user.id().value()).inactive().user()).block();

        assertThat(find("hash-1", NOW)).isNull();
    }

    @Test
    void findsManyAtOnceAndLeavesOutWhoHoldsNothing() {
        SessionId first = open("hash-1");
        SessionId second = open("hash-2");
        open("hash-of-another");

        assertThat(sessions().findAll(Set.of("hash-1", "hash-2", "hash-3"), NOW).block())
                .containsOnly(
                        entry("hash-1", new SignedIn(first, user, "csrf-hash-1")),
                        entry("hash-2", new SignedIn(second, user, "csrf-hash-2")));
        assertThat(sessions().findAll(Set.of("hash-1"), EXPIRY).block()).isEmpty();
    }

    @Test
    void notesOfManyAtOnceThatTheyWereSeen() {
        open("hash-1");
        open("hash-2");

        sessions().findAll(Set.of("hash-1", "hash-2"), NOW.plusSeconds(61)).block();

        assertThat(of(NOW)).extracting(SessionView::lastSeenAt).containsOnly(NOW.plusSeconds(61));
    }

    @Test
    void notesAtMostOnceAMinuteThatItWasSeen() {
        open("hash-1");

        find("hash-1", NOW.plusSeconds(59));
        assertThat(of(NOW).getFirst().lastSeenAt()).isEqualTo(NOW);

        find("hash-1", NOW.plusSeconds(61));
        assertThat(of(NOW).getFirst().lastSeenAt()).isEqualTo(NOW.plusSeconds(61));
    }

    @Test
    void listsTheOwnersSessionsLastSeenFirst() {
        SessionId first = open("hash-1");
        SessionId second = open("hash-2");
        find("hash-1", NOW.plusSeconds(120));

        List<SessionView> views = of(NOW);

        assertThat(views).extracting(SessionView::id).containsExactly(first, second);
        assertThat(views.getLast())
                .isEqualTo(new SessionView(second, NOW, NOW, "Firefox", "192.0.2.7"));
    }

    @Test
    void closesOnlyTheOwnersSession() {
        SessionId id = open("hash-1");
        User other = aUser().user();

        assertThat(sessions().close(other.id(), id).block()).isFalse();
        assertThat(find("hash-1", NOW)).isNotNull();
        assertThat(sessions().close(user.id(), id).block()).isTrue();
        assertThat(find("hash-1", NOW)).isNull();
        assertThat(sessions().close(user.id(), id).block()).isFalse();
    }

    @Test
    void closesEverySessionOfAPerson() {
        open("hash-1");
        open("hash-2");

        sessions().closeAll(user.id()).block();

        assertThat(of(NOW)).isEmpty();
        assertThat(find("hash-2", NOW)).isNull();
    }

    private SessionId open(String tokenHash) {
        SessionId id = new SessionId(UUID.randomUUID());
        NewSession session =
                new NewSession(
                        id,
                        user.id(),
                        tokenHash,
                        "csrf-" + tokenHash,
                        NOW,
                        EXPIRY,
                        "Firefox",
                        "192.0.2.7");
        sessions().open(session).block();
        return id;
    }

    private SignedIn find(String tokenHash, Instant now) {
        return sessions().find(tokenHash, now).block();
    }

    private List<SessionView> of(Instant now) {
        return sessions().of(user.id(), now).block();
    }
}
