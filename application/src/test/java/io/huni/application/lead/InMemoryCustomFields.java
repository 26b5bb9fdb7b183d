package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.domain.lead.CustomField;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Custom fields by their key. */
public final class InMemoryCustomFields implements CustomFields {
    private final Map<String, CustomField> fields = new ConcurrentSkipListMap<>();

    @Override
    public Mono<List<CustomField>> all() {
        return Mono.fromSupplier(() -> List.copyOf(fields.values()));
    }

    @Override
    public Mono<Boolean> add(CustomField field) {
        return Mono.fromSupplier(() -> fields.putIfAbsent(field.key(), field) == null);
    }
}
