package io.huni.application.identity.reset;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryPasswordResets;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemorySignInAttempts;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.KeptLetters;
import io.huni.application.identity.OpenSession;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.Throttle;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;

class PasswordResetTest {
    private static final String ADDRESS = "192.0.2.1";
    private static final Password PASSWORD = new Password("yeni ve uzun parola");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final InMemoryPasswordResets resets = new InMemoryPasswordResets(users);
    private final KeptLetters letters = new KeptLetters();
    private final Throttle throttle =
            IdentityUseCases.throttle(new InMemorySignInAttempts(), clock);
    private final OpenSession openSession =
            IdentityUseCases.openSession(
                    sessions, ids, ids.tokens(), SessionSettings.standard(), clock);
    private final RequestPasswordReset request =
            ResetUseCases.requestPasswordReset(
                    throttle,
                    users,
                    resets,
                    letters,
                    ids.tokens(),
                    new InMemoryUnitOfWork(),
                    new ResetSettings(Duration.ofHours(1), Duration.ofMillis(20)),
                    clock);
    private final ResetPassword reset =
            ResetUseCases.resetPassword(
                    throttle,
                    users,
                    sessions,
                    resets,
                    new PlainHashing(),
                    letters,
                    new InMemoryUnitOfWork(),
                    clock);
    private final User ayse = aUser().withEmail("ayse@example.com").user();

    PasswordResetTest() {
        users.add(ayse, "hash of old").block();
    }

    @Test
    void aLinkSetsANewPasswordEndsEverySessionAndTellsTheOwner() {
        openSession.open(ayse, "Firefox", ADDRESS).block();

        reset.reset(link(), PASSWORD, ADDRESS).block();

        assertThat(users.findByEmail(ayse.email()).block().passwordHash())
                .isEqualTo("hash of " + PASSWORD.plain());
        assertThat(sessions.of(ayse.id(), clock.instant()).block()).isEmpty();
        assertThat(letters.last().about()).isEqualTo("PASSWORD_CHANGED");
    }

    @Test
    void aLinkOpensOnce() {
        String token = link();
        reset.reset(token, PASSWORD, ADDRESS).block();

        assertRefused(reset.reset(token, PASSWORD, ADDRESS), IdentityErrorKey.LINK_INVALID);
    }

    @Test
    void aLinkEndsAfterAnHour() {
        String token = link();
        clock.pass(Duration.ofHours(1));

        assertRefused(reset.reset(token, PASSWORD, ADDRESS), IdentityErrorKey.LINK_INVALID);
    }

    @Test
    void aPasswordThatIsTooEasyDoesNotUseUpTheLink() {
        String token = link();

        assertRefused(
                reset.reset(token, new Password("1 ayse@example.com"), ADDRESS),
                IdentityErrorKey.PASSWORD_TOO_EASY);

        reset.reset(token, PASSWORD, ADDRESS).block();
    }

    @Test
    void theHashOfATokenOpensNothing() {
        String hash = io.huni.application.shared.Hash.of(link());

        assertRefused(reset.reset(hash, PASSWORD, ADDRESS), IdentityErrorKey.LINK_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kimse@example.com", "adres değil", "", "\u0000"})
    void tellsNobodyWhetherAnAddressIsKnown(String email) {
        request.request(email, ADDRESS).block();

        assertThat(letters.all()).isEmpty();
    }

    @Test
    void takesAsLongForUnknownAddressesAsForKnownOnes() {
        assertThat(millis("ayse@example.com")).isGreaterThanOrEqualTo(20);
        assertThat(millis("kimse@example.com")).isGreaterThanOrEqualTo(20);
    }

    @Test
    void writesToNobodyWhoIsSwitchedOff() {
        users.add(aUser().withEmail("eski@example.com").inactive().user(), "hash").block();

        request.request("eski@example.com", ADDRESS).block();

        assertThat(letters.all()).isEmpty();
    }

    @Test
    void whoAsksAgainAndAgainHasToWaitForKnownAndUnknownAddressesAlike() {
        for (String email : new String[] {"ayse@example.com", "kimse@example.com"}) {
            for (int asked = 0; asked < 5; asked++) {
                request.request(email, ADDRESS).block();
            }
            assertRefused(request.request(email, ADDRESS), IdentityErrorKey.TOO_MANY_TRIES);
        }
    }

    @Test
    void guessingLinksIsThrottledByAddress() {
        for (int tried = 0; tried < 50; tried++) {
            assertRefused(
                    reset.reset("guess-" + tried, PASSWORD, ADDRESS),
                    IdentityErrorKey.LINK_INVALID);
        }

        assertRefused(reset.reset("guess-50", PASSWORD, ADDRESS), IdentityErrorKey.TOO_MANY_TRIES);
    }

    private String link() {
        request.request("AYSE@example.com", ADDRESS).block();
        return letters.last().token();
    }

    private long millis(String email) {
        long start = System.nanoTime();
        request.request(email, ADDRESS).block();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
