package io.huni.application.quality;

import io.huni.application.quality.port.CriteriaBook;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.CriteriaFixture;

import reactor.core.publisher.Mono;

public final class InMemoryCriteriaBook implements CriteriaBook {
    private Criteria criteria = CriteriaFixture.standard();

    @Override
    public Mono<Criteria> current() {
        return Mono.fromSupplier(() -> criteria);
    }

    @Override
    public Mono<Criteria> claim() {
        return current();
    }

    @Override
    public Mono<Void> replace(Criteria newer) {
        return Mono.fromRunnable(() -> criteria = newer);
    }
}
