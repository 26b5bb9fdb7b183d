package io.huni.application.identity;

import io.huni.application.identity.port.SecondFactors;
import io.huni.domain.identity.SecondFactor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The authenticators of tests. */
public final class InMemorySecondFactors implements SecondFactors {
    private final Map<UserId, SecondFactor> factors = new HashMap<>();
    private final Map<UserId, Set<String>> codes = new HashMap<>();

    @Override
    public Mono<SecondFactor> find(UserId user) {
        return Mono.defer(() -> Mono.justOrEmpty(factors.get(user)));
    }

    @Override
    public Mono<Void> begin(UserId user, String secret) {
        return Mono.fromRunnable(
                () -> {
                    if (!isOn(user)) {
                        factors.put(user, new SecondFactor(user, secret, 0, Optional.empty()));
                    }
                });
    }

    @Override
    public Mono<Boolean> confirm(UserId user, long step, Instant at, Set<String> codeHashes) {
        return changing(
                () -> {
                    SecondFactor begun = factors.get(user);
                    if (begun == null || begun.isOn()) {
                        return false;
                    }
                    factors.put(
                            user, new SecondFactor(user, begun.secret(), step, Optional.of(at)));
                    codes.put(user, new HashSet<>(codeHashes));
                    return true;
                });
    }

    @Override
    public Mono<Boolean> spend(UserId user, long step) {
        return changing(
                () -> {
                    SecondFactor on = factors.get(user);
                    if (!isOn(user) || on.lastStep() >= step) {
                        return false;
                    }
                    factors.put(user, new SecondFactor(user, on.secret(), step, on.confirmedAt()));
                    return true;
                });
    }

    @Override
    public Mono<Boolean> spendRecoveryCode(UserId user, String codeHash) {
        return changing(() -> codes.getOrDefault(user, new HashSet<>()).remove(codeHash));
    }

    @Override
    public Mono<Void> replaceRecoveryCodes(UserId user, Set<String> codeHashes) {
        return Mono.fromRunnable(() -> codes.put(user, new HashSet<>(codeHashes)));
    }

    @Override
    public Mono<Long> recoveryCodesLeft(UserId user) {
        return Mono.fromSupplier(() -> (long) codes.getOrDefault(user, Set.of()).size());
    }

    @Override
    public Mono<Boolean> remove(UserId user) {
        return changing(
                () -> {
                    boolean wasOn = isOn(user);
                    factors.remove(user);
                    codes.remove(user);
                    return wasOn;
                });
    }

    @Override
    public Mono<Map<UserId, Instant>> on(List<UserId> users) {
        return Mono.fromSupplier(
                () ->
                        users.stream()
                                .filter(this::isOn)
                                .collect(
                                        Collectors.toMap(
                                                user -> user,
                                                user ->
                                                        factors.get(user)
                                                                .confirmedAt()
                                                                .orElseThrow())));
    }

    private boolean isOn(UserId user) {
        return factors.containsKey(user) && factors.get(user).isOn();
    }

    private Mono<Boolean> changing(Supplier<Boolean> change) {
        return Mono.fromSupplier(
                () -> {
                    synchronized (this) {
                        return change.get();
                    }
                });
    }
}
