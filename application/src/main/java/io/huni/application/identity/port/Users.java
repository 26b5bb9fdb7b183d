package io.huni.application.identity.port;

import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: people and their password hashes. */
public interface Users {
    /** Refuses with {@code identity.email-taken}. */
    Mono<Void> add(User user, String passwordHash);

    /** Saves everything but the password, the version too. */
    Mono<Void> save(User user);

    /**
     * Saves these two and a new version, so that it cannot undo what somebody else changes
     * meanwhile.
     */
    Mono<Void> savePreferences(UserId user, Language language, Theme theme);

    Mono<Void> savePassword(UserId user, String passwordHash);

    Mono<User> find(UserId user);

    /** As {@link #find}, kept from everybody else's change until the end of the transaction. */
    Mono<User> claim(UserId user);

    /** As {@link #claim}, but others may hold the same person meanwhile. */
    Mono<User> hold(UserId user);

    Mono<WithPassword> findByEmail(EmailAddress email);

    /** OfDistributor and OfTeam mean the people of it, OfAssignee the person alone. By name. */
    Mono<List<User>> all(Visibility visibility);

    /**
     * How many active superadmins there are; 0 before the first start is completed. Inside a
     * transaction they stay as they are until its end, so that two cannot switch each other off.
     */
    Mono<Long> activeSuperadmins();

    /** A user with the hash that a password must match. */
    record WithPassword(User user, String passwordHash) {}
}
