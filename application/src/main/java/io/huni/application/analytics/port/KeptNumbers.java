package io.huni.application.analytics.port;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: the numbers that are kept, held against the records that they count. */
public interface KeptNumbers {
    /** Where both differ, in words for an operator; empty when all is well. Takes a while. */
    Mono<List<String>> differences(int most);

    /** Counts everything anew, while nobody changes leads. Inside a transaction. */
    Mono<Void> recount();
}
