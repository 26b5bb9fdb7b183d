package io.huni.application.analytics;

import io.huni.application.analytics.port.KeptNumbers;
import io.huni.application.shared.UnitOfWork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.util.List;

final class ProveNumbersService implements ProveNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(ProveNumbersService.class);
    private static final int MOST_NAMED = 20;

    private final KeptNumbers numbers;
    private final UnitOfWork unitOfWork;

    ProveNumbersService(KeptNumbers numbers, UnitOfWork unitOfWork) {
        this.numbers = numbers;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<List<String>> prove() {
        return Mono.defer(() -> numbers.differences(MOST_NAMED))
                .as(unitOfWork::inTransaction)
                .flatMap(found -> found.isEmpty() ? Mono.just(found) : putRight(found));
    }

    private Mono<List<String>> putRight(List<String> found) {
        LOG.error("Numbers that are kept differ from the records, counting anew: {}", found);
        return Mono.defer(numbers::recount).as(unitOfWork::inTransaction).thenReturn(found);
    }
}
