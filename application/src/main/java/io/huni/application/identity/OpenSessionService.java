package io.huni.application.identity;

import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Sessions.NewSession;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;

final class OpenSessionService implements OpenSession {
    private static final int LONGEST_USER_AGENT = 400;

    private final Sessions sessions;
    private final Ids ids;
    private final RandomTokens tokens;
    private final SessionSettings settings;
    private final Clock clock;

    OpenSessionService(
            Sessions sessions,
            Ids ids,
            RandomTokens tokens,
            SessionSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.ids = ids;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<OpenedSession> open(User user, String userAgent, String address) {
        return Mono.defer(
                () -> {
                    OpenedSession opened = opened(user);
                    return sessions.open(row(opened, userAgent, address)).thenReturn(opened);
                });
    }

    private OpenedSession opened(User user) {
        SignedIn who = new SignedIn(new SessionId(ids.next()), user, tokens.next());
        Instant expiresAt = clock.instant().plus(settings.lifetime());
        return new OpenedSession(who, tokens.next(), who.csrfToken(), expiresAt);
    }

    private NewSession row(OpenedSession opened, String userAgent, String address) {
        return new NewSession(
                opened.who().session(),
                opened.who().user().id(),
                Hash.of(opened.token()),
                opened.csrfToken(),
                clock.instant(),
                opened.expiresAt(),
                userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT)),
                address);
    }
}
