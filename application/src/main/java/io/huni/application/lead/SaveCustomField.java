package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.lead.CustomField;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: the organisation's own fields. Adding needs {@code connection:manage}. */
public interface SaveCustomField {
    /** Refuses with {@code lead.custom-field-taken}. */
    Mono<CustomField> add(Actor actor, CustomField field);

    Mono<List<CustomField>> all(Actor actor);
}
