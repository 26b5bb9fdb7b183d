package io.huni.application.identity;

import io.huni.application.identity.port.Users;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The people of tests. */
public final class InMemoryUsers implements Users {
    private final Map<UserId, WithPassword> users = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(User user, String passwordHash) {
        return Mono.fromRunnable(() -> put(user, passwordHash));
    }

    @Override
    public Mono<Void> save(User user) {
        return Mono.fromRunnable(() -> known(user.id()).ifPresent(before -> put(user, before)));
    }

    @Override
    public Mono<Void> savePreferences(UserId user, Language language, Theme theme) {
        return Mono.fromRunnable(
                () ->
                        users.computeIfPresent(
                                user, (id, before) -> preferring(before, language, theme)));
    }

    private static WithPassword preferring(WithPassword before, Language language, Theme theme) {
        User user = before.user();
        return new WithPassword(
                new User(
                        user.id(),
                        user.email(),
                        user.name(),
                        user.role(),
                        user.distributor(),
                        user.team(),
                        user.active(),
                        language,
                        theme,
                        user.version() + 1),
                before.passwordHash());
    }

    @Override
    public Mono<Void> savePassword(UserId user, String passwordHash) {
        return Mono.fromRunnable(
                () ->
                        users.computeIfPresent(
                                user,
                                (id, before) -> new WithPassword(before.user(), passwordHash)));
    }

    private Optional<String> known(UserId user) {
        return Optional.ofNullable(users.get(user)).map(WithPassword::passwordHash);
    }

    private void put(User user, String passwordHash) {
        boolean taken =
                users.values().stream()
                        .map(WithPassword::user)
                        .anyMatch(
                                other ->
                                        other.email().equals(user.email())
                                                && !other.id().equals(user.id()));
        if (taken) {
            throw new Refused(IdentityErrorKey.EMAIL_TAKEN).at("/email");
        }
        users.put(user.id(), new WithPassword(user, passwordHash));
    }

    @Override
    public Mono<User> find(UserId user) {
        return Mono.fromSupplier(() -> users.get(user)).map(WithPassword::user);
    }

    @Override
    public Mono<User> hold(UserId user) {
        return find(user);
    }

    @Override
    public Mono<User> claim(UserId user) {
        return find(user);
    }

    /** Everybody, for the other ports that know people. */
    List<User> everybody() {
        return users.values().stream().map(WithPassword::user).toList();
    }

    /** As {@link #save}, at once. */
    void replace(User user) {
        known(user.id()).ifPresent(before -> put(user, before));
    }

    @Override
    public Mono<WithPassword> findByEmail(EmailAddress email) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                users.values().stream()
                                        .filter(found -> found.user().email().equals(email))
                                        .findFirst()));
    }

    @Override
    public Mono<List<User>> all(Visibility visibility) {
        return Mono.fromSupplier(
                () ->
                        users.values().stream()
                                .map(WithPassword::user)
                                .filter(user -> visibility.covers(user.owners()))
                                .sorted(byName())
                                .toList());
    }

    private static Comparator<User> byName() {
        return Comparator.comparing(User::name, Collator.getInstance(Locale.of("tr")));
    }

    @Override
    public Mono<Long> activeSuperadmins() {
        return Mono.fromSupplier(
                () ->
                        users.values().stream()
                                .map(WithPassword::user)
                                .filter(User::isActiveSuperadmin)
                                .count());
    }
}
