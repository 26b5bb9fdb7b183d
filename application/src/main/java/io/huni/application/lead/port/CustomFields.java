package io.huni.application.lead.port;

import io.huni.domain.lead.CustomField;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: the organisation's own fields. */
public interface CustomFields {
    Mono<List<CustomField>> all();

    /** False when the key is taken. */
    Mono<Boolean> add(CustomField field);
}
