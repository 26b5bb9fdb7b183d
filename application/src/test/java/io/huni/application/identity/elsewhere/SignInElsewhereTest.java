package io.huni.application.identity.elsewhere;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemorySignInAttempts;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.elsewhere.SignInElsewhere.Begun;
import io.huni.application.identity.elsewhere.SignInElsewhere.Command;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;

class SignInElsewhereTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final KnownProvider provider = new KnownProvider(true);
    private final SignInElsewhere elsewhere = elsewhere(provider);
    private final User ayse = aUser().withEmail("ayse@example.com").user();

    SignInElsewhereTest() {
        users.add(ayse, "hash").block();
    }

    @Test
    void opensASessionForWhomTheProviderProves() {
        provider.prove("code", "AYSE@example.com");
        Begun begun = elsewhere.begin().block();

        OpenedSession opened = complete(begun, begun.attempt().state(), "code").block();

        assertThat(opened.who().user()).isEqualTo(ayse);
        assertThat(begun.address().toString()).contains(begun.attempt().state());
    }

    @Test
    void everyTryHasSecretsOfItsOwn() {
        Begun one = elsewhere.begin().block();
        Begun two = elsewhere.begin().block();

        assertThat(one.attempt()).isNotEqualTo(two.attempt());
        assertThat(one.attempt().state()).isNotEqualTo(one.attempt().nonce());
        assertThat(one.attempt().nonce()).isNotEqualTo(one.attempt().verifier());
    }

    @Test
    void refusesACodeThatAnotherBrowserHasBegun() {
        provider.prove("code", "ayse@example.com");
        Begun mine = elsewhere.begin().block();
        Begun another = elsewhere.begin().block();

        assertRefused(
                complete(mine, another.attempt().state(), "code"),
                IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
        assertThat(complete(mine, mine.attempt().state(), "code").block()).isNotNull();
    }

    @Test
    void knowsNobodyWhoIsNotOfTheHouse() {
        users.add(aUser().withEmail("eski@example.com").inactive().user(), "hash").block();
        provider.prove("stranger", "yabanci@example.com");
        provider.prove("left", "eski@example.com");
        provider.proveNobody("unverified");
        Begun begun = elsewhere.begin().block();

        for (String code : new String[] {"stranger", "left", "unverified"}) {
            assertRefused(
                    complete(begun, begun.attempt().state(), code),
                    IdentityErrorKey.SINGLE_SIGN_ON_UNKNOWN);
        }
    }

    @Test
    void isNotThereWithoutAProvider() {
        SignInElsewhere nowhere = elsewhere(new KnownProvider(false));

        assertThat(nowhere.isOffered()).isFalse();
        assertRefused(nowhere.begin(), SharedErrorKey.NOT_FOUND);
    }

    private SignInElsewhere elsewhere(KnownProvider known) {
        return ElsewhereUseCases.signInElsewhere(
                known,
                IdentityUseCases.throttle(new InMemorySignInAttempts(), clock),
                users,
                IdentityUseCases.openSession(
                        sessions, ids, ids.tokens(), SessionSettings.standard(), clock),
                ids.tokens());
    }

    private Mono<OpenedSession> complete(Begun begun, String state, String code) {
        return elsewhere.complete(
                new Command(begun.attempt(), state, code, "Firefox", "192.0.2.1"));
    }
}
