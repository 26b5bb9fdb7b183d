package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.util.List;

/** What {@link PasswordResets} must do. */
public abstract class PasswordResetsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant END = NOW.plusSeconds(3600);

    private final User user = aUser().user();

    protected abstract Users users();

    protected abstract PasswordResets resets();

    @BeforeEach
    void user() {
        users().add(user, "hash").block();
    }

    @Test
    void findsWhoseLinkItIsUntilItsEnd() {
        resets().issue(user.id(), "link", END).block();

        assertThat(resets().find("link", END.minusMillis(1)).block()).isEqualTo(user);
        assertThat(resets().find("link", END).block()).isNull();
        assertThat(resets().find("another", NOW).block()).isNull();
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        resets().issue(user.id(), "link", END).block();
        resets().issue(user.id(), "newer", END).block();

        assertThat(resets().find("link", NOW).block()).isNull();
        assertThat(resets().use("link", NOW).block()).isFalse();
        assertThat(resets().find("newer", NOW).block()).isEqualTo(user);
    }

    @Test
    void findsNobodyWhoIsSwitchedOff() {
        resets().issue(user.id(), "link", END).block();

        users().save(aUser().withId(user.id().value()).inactive().user()).block();

        assertThat(resets().find("link", NOW).block()).isNull();
    }

    @Test
    void isUsedOnceAlsoByManyAtOnce() {
        resets().issue(user.id(), "link", END).block();

        List<Boolean> used =
                Flux.range(0, 8).flatMap(n -> resets().use("link", NOW), 8).collectList().block();

        assertThat(used).containsOnlyOnce(true);
    }

    @Test
    void isNotUsedAfterItsEnd() {
        resets().issue(user.id(), "link", END).block();

        assertThat(resets().use("link", END).block()).isFalse();
    }
}
