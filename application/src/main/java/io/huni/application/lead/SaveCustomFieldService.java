package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

final class SaveCustomFieldService implements SaveCustomField {
    private final CustomFields customFields;

    SaveCustomFieldService(CustomFields customFields) {
        this.customFields = customFields;
    }

    @Override
    public Mono<CustomField> add(Actor actor, CustomField field) {
        return Mono.defer(
                () -> {
                    actor.require(Right.CONNECTION_MANAGE);
                    return customFields
                            .add(field)
                            .filter(added -> added)
                            .map(added -> field)
                            .switchIfEmpty(taken());
                });
    }

    @Override
    public Mono<List<CustomField>> all(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.LEAD_READ);
                    return customFields.all();
                });
    }

    private static Mono<CustomField> taken() {
        return Mono.error(() -> new Refused(LeadErrorKey.CUSTOM_FIELD_TAKEN, Map.of(), "/key"));
    }
}
