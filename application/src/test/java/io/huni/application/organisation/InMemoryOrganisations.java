package io.huni.application.organisation;

import io.huni.application.organisation.port.Organisations;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicReference;

/** The organisation of tests. */
public final class InMemoryOrganisations implements Organisations {
    private final AtomicReference<Organisation> organisation = new AtomicReference<>();
    private final AtomicReference<String> setupToken = new AtomicReference<>();

    @Override
    public Mono<Organisation> find() {
        return Mono.fromSupplier(organisation::get);
    }

    @Override
    public Mono<Organisation> claim() {
        return find();
    }

    @Override
    public Mono<Void> save(Organisation saved) {
        return Mono.fromRunnable(() -> organisation.set(saved));
    }

    @Override
    public Mono<Boolean> useSetupToken(String tokenHash) {
        return Mono.fromSupplier(() -> tokenHash.equals(setupToken.get()) && use(setupToken.get()));
    }

    private boolean use(String held) {
        return setupToken.compareAndSet(held, null);
    }

    @Override
    public Mono<Void> issueSetupToken(String tokenHash) {
        return Mono.fromRunnable(() -> setupToken.set(tokenHash));
    }
}
