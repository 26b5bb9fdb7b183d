package io.huni.application.analytics;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * In-port: proves that the numbers that are kept are those of the records, and puts them right
 * where they are not.
 */
public interface ProveNumbers {
    /** What differed, in words for an operator, and was counted anew; empty when all was well. */
    Mono<List<String>> prove();
}
