package io.huni.application.lead;

import io.huni.domain.lead.FormMapping;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

/**
 * In-port: reads the raw answers of a form's leads again under a new mapping. For the program
 * itself.
 */
public interface ReadLeadsAnew {
    /** How many leads were read. In slices, each a transaction; harmless when repeated. */
    Mono<Long> readAnew(MetaId form, FormMapping mapping);
}
