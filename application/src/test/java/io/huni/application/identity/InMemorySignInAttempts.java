package io.huni.application.identity;

import io.huni.application.identity.port.SignInAttempts;
import io.huni.domain.identity.SignInThrottle;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tries of tests. */
public final class InMemorySignInAttempts implements SignInAttempts {
    private final List<Tried> tries = new ArrayList<>();
    private final Map<String, Tried> last = new HashMap<>();

    private record Tried(String account, String address, Instant at) {}

    @Override
    public Mono<Duration> admit(String account, String address, Instant now) {
        return Mono.fromSupplier(() -> judged(new Tried(account, address, now)));
    }

    private synchronized Duration judged(Tried tried) {
        Duration wait = wait(tried);
        if (wait.isZero()) {
            tries.add(tried);
            last.put(tried.account(), tried);
        }
        return wait;
    }

    private Duration wait(Tried tried) {
        Duration ofAccount =
                SignInThrottle.OF_ACCOUNT.wait(
                        moments(one -> one.account().equals(tried.account())), tried.at());
        Duration ofAddress =
                SignInThrottle.OF_ADDRESS.wait(
                        moments(one -> one.address().equals(tried.address())), tried.at());
        return ofAccount.compareTo(ofAddress) > 0 ? ofAccount : ofAddress;
    }

    private List<Instant> moments(java.util.function.Predicate<Tried> which) {
        return tries.stream().filter(which).map(Tried::at).toList();
    }

    @Override
    public Mono<Void> succeeded(String account) {
        return Mono.fromRunnable(() -> forget(account));
    }

    private synchronized void forget(String account) {
        tries.remove(last.remove(account));
        tries.replaceAll(
                tried ->
                        tried.account().equals(account)
                                ? new Tried("", tried.address(), tried.at())
                                : tried);
    }
}
