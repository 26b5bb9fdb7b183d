package io.huni.application.identity;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huni.application.identity.SignIn.Command;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.factor.FactorUseCases;
import io.huni.application.shared.Hash;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class SignInTest {
    private static final String PASSWORD = "şeker kamışı";
    private static final String ADDRESS = "192.0.2.1";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final PlainHashing hashing = new PlainHashing();
    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final SignIn signIn =
            IdentityUseCases.signIn(
                    users,
                    IdentityUseCases.throttle(new InMemorySignInAttempts(), clock),
                    hashing,
                    FactorUseCases.secondStep(factors, new CountedCodes(), clock),
                    IdentityUseCases.openSession(
                            sessions, ids, ids.tokens(), SessionSettings.standard(), clock));
    private final SessionQueries queries =
            IdentityUseCases.sessionQueries(sessions, new InMemoryApiTokens(users), clock);
    private final User ayse = aUser().withEmail("ayse@example.com").user();

    SignInTest() {
        users.add(ayse, "hash of " + PASSWORD).block();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ayse@example.com", "  AYSE@Example.com "})
    void opensASessionThatItsTokenHolds(String email) {
        OpenedSession opened = signIn(email, PASSWORD).block();

        assertThat(opened.who().user()).isEqualTo(ayse);
        assertThat(opened.csrfToken()).isNotEqualTo(opened.token());
        assertThat(opened.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));
        assertThat(queries.whoHolds(opened.token()).block()).isEqualTo(opened.who());
    }

    @Test
    void tellsTheHoldersOfAllTokensInOneQuestion() {
        OpenedSession one = signIn("ayse@example.com", PASSWORD).block();
        OpenedSession two = signIn("ayse@example.com", PASSWORD).block();

        Map<String, SignedIn> holders =
                queries.holders(Set.of(one.token(), two.token(), "nobody's")).block();

        assertThat(holders)
                .containsOnly(entry(one.token(), one.who()), entry(two.token(), two.who()));
        assertThat(sessions.groupsAsked()).isEqualTo(1);
        assertThat(queries.holders(Set.of()).block()).isEmpty();
        assertThat(sessions.groupsAsked()).isEqualTo(1);
    }

    @Test
    void keepsTheHashOfTheTokenAlone() {
        OpenedSession opened = signIn("ayse@example.com", PASSWORD).block();

        assertThat(sessions.find(opened.token(), clock.instant()).block()).isNull();
    }

    @Test
    void endsASessionAfterItsLifetime() {
        OpenedSession opened = signIn("ayse@example.com", PASSWORD).block();
        clock.pass(Duration.ofDays(14));

        assertThat(queries.whoHolds(opened.token()).block()).isNull();
    }

    @Test
    void refusesAWrongPassword() {
        assertRefused(signIn("ayse@example.com", "yanlış"), IdentityErrorKey.WRONG_CREDENTIALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kimse@example.com", "adres değil", "", "\u0000"})
    void takesAsLongForUnknownAddresses(String email) {
        assertRefused(signIn(email, PASSWORD), IdentityErrorKey.WRONG_CREDENTIALS);

        assertThat(hashing.compared()).containsExactly("");
    }

    @Test
    void refusesTheInactiveInTheSameWords() {
        users.add(aUser().withEmail("eski@example.com").inactive().user(), "hash of " + PASSWORD)
                .block();

        assertRefused(signIn("eski@example.com", PASSWORD), IdentityErrorKey.WRONG_CREDENTIALS);
        assertThat(hashing.compared()).containsExactly("");
    }

    @Test
    void makesAnAccountWaitThatWasTriedTooOftenHoweverItIsWritten() {
        for (String email :
                new String[] {
                    "ayse@example.com",
                    "AYSE@example.com",
                    " ayse@example.com",
                    "ayşe@example.com",
                    "Ayse@Example.com"
                }) {
            assertRefused(signIn(email, "yanlış"), IdentityErrorKey.WRONG_CREDENTIALS);
        }

        assertRefused(signIn("ayse@example.com", PASSWORD), IdentityErrorKey.TOO_MANY_TRIES);
        assertThat(hashing.compared()).hasSize(5);
    }

    @Test
    void admitsTheNextTryAfterTheSecondsThatItTold() {
        for (int tried = 0; tried < 5; tried++) {
            assertRefused(signIn("ayse@example.com", "yanlış"), IdentityErrorKey.WRONG_CREDENTIALS);
        }
        clock.pass(Duration.ofMillis(1));

        clock.pass(Duration.ofSeconds(secondsToWait()));

        assertThat(signIn("ayse@example.com", PASSWORD).block()).isNotNull();
    }

    @Test
    void forgetsTheFailuresOfAnAccountThatSucceeds() {
        for (int round = 0; round < 3; round++) {
            for (int tried = 0; tried < 4; tried++) {
                assertRefused(
                        signIn("ayse@example.com", "yanlış"), IdentityErrorKey.WRONG_CREDENTIALS);
            }
            assertThat(signIn("ayse@example.com", PASSWORD).block()).isNotNull();
        }
    }

    @Test
    void shortensWhatABrowserSaysOfItself() {
        signIn.signIn(
                        new Command(
                                "ayse@example.com",
                                PASSWORD,
                                Optional.empty(),
                                "x".repeat(5_000),
                                ADDRESS))
                .block();

        assertThat(queries.ofPerson(ayse.asActor()).block())
                .singleElement()
                .satisfies(session -> assertThat(session.userAgent()).hasSize(400));
    }

    @Test
    void asksForACodeWhenTheSecondStepIsOnAndThePasswordIsRight() {
        switchOn();

        assertRefused(signIn("ayse@example.com", PASSWORD), IdentityErrorKey.CODE_NEEDED);
        assertRefused(
                signIn("ayse@example.com", PASSWORD, Optional.of(" ")),
                IdentityErrorKey.CODE_NEEDED);
        assertRefused(
                signIn("ayse@example.com", "yanlış", Optional.of(codeNow())),
                IdentityErrorKey.WRONG_CREDENTIALS);
    }

    @Test
    void opensWithTheCodeAndNotTwiceWithTheSame() {
        switchOn();

        assertThat(signIn("ayse@example.com", PASSWORD, Optional.of(codeNow())).block())
                .isNotNull();
        assertRefused(
                signIn("ayse@example.com", PASSWORD, Optional.of(codeNow())),
                IdentityErrorKey.CODE_WRONG);
    }

    @Test
    void opensOnceWithARecoveryCodeHoweverItIsTyped() {
        switchOn();

        assertThat(signIn("ayse@example.com", PASSWORD, Optional.of("ABCD efgh")).block())
                .isNotNull();
        assertRefused(
                signIn("ayse@example.com", PASSWORD, Optional.of("abcd-efgh")),
                IdentityErrorKey.CODE_WRONG);
    }

    @Test
    void guessingCodesWithTheRightPasswordHasToWaitToo() {
        switchOn();
        for (int tried = 0; tried < 5; tried++) {
            assertRefused(
                    signIn("ayse@example.com", PASSWORD, Optional.of("00000" + tried)),
                    IdentityErrorKey.CODE_WRONG);
        }

        assertRefused(
                signIn("ayse@example.com", PASSWORD, Optional.of(codeNow())),
                IdentityErrorKey.TOO_MANY_TRIES);
    }

    private void switchOn() {
        factors.begin(ayse.id(), "secret")
                .then(factors.confirm(ayse.id(), 0, clock.instant(), Set.of(Hash.of("abcdefgh"))))
                .block();
    }

    private String codeNow() {
        return new CountedCodes().at("secret", clock.instant().getEpochSecond() / 30);
    }

    private long secondsToWait() {
        Throwable error =
                signIn("ayse@example.com", PASSWORD)
                        .map(opened -> new AssertionError())
                        .cast(Throwable.class)
                        .onErrorResume(Mono::just)
                        .block();
        return (long) ((Refused) error).parameters().get("retryAfterSeconds");
    }

    private Mono<OpenedSession> signIn(String email, String password) {
        return signIn(email, password, Optional.empty());
    }

    private Mono<OpenedSession> signIn(String email, String password, Optional<String> code) {
        return signIn.signIn(new Command(email, password, code, "Firefox", ADDRESS));
    }
}
