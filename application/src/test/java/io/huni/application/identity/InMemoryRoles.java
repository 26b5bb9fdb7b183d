package io.huni.application.identity;

import io.huni.application.identity.port.Roles;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The own roles of tests, for the people of tests. */
public final class InMemoryRoles implements Roles {
    private static final Locale TURKISH = Locale.of("tr");

    private final InMemoryUsers users;
    private final Map<RoleKey, Role> roles = new ConcurrentHashMap<>();

    public InMemoryRoles(InMemoryUsers users) {
        this.users = users;
    }

    @Override
    public Mono<Void> add(Role role) {
        return Mono.fromRunnable(() -> put(role));
    }

    @Override
    public Mono<Void> save(Role role) {
        return Mono.fromRunnable(() -> put(role));
    }

    private void put(Role role) {
        boolean taken =
                roles.values().stream()
                        .anyMatch(
                                other ->
                                        !other.key().equals(role.key())
                                                && other.name()
                                                        .toLowerCase(TURKISH)
                                                        .equals(role.name().toLowerCase(TURKISH)));
        if (taken) {
            throw new Refused(IdentityErrorKey.ROLE_NAME_TAKEN).at("/name");
        }
        roles.put(role.key(), role);
    }

    @Override
    public Mono<Void> remove(RoleKey role) {
        return holders()
                .doOnNext(holders -> requireFree(holders.getOrDefault(role, 0L)))
                .doOnNext(holders -> roles.remove(role))
                .then();
    }

    private static void requireFree(long holders) {
        if (holders > 0) {
            throw new Refused(IdentityErrorKey.ROLE_IN_USE);
        }
    }

    @Override
    public Mono<Role> find(RoleKey role) {
        return Mono.fromSupplier(() -> roles.get(role));
    }

    @Override
    public Mono<Role> claim(RoleKey role) {
        return find(role);
    }

    @Override
    public Mono<List<Role>> own() {
        Comparator<Role> byName = Comparator.comparing(Role::name, Collator.getInstance(TURKISH));
        return Mono.fromSupplier(() -> roles.values().stream().sorted(byName).toList());
    }

    @Override
    public Mono<Map<RoleKey, Long>> holders() {
        return Mono.fromSupplier(
                () ->
                        users.everybody().stream()
                                .map(User::role)
                                .collect(Collectors.groupingBy(Role::key, Collectors.counting())));
    }
}
