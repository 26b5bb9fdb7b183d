package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.lead.port.CustomFields;
import io.huni.domain.lead.CustomField;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Objects;

final class R2dbcCustomFields implements CustomFields {
    private static final String ALL =
            "SELECT key, label, type, options FROM custom_field ORDER BY key";

    private static final String ADD =
            """
            INSERT INTO custom_field (key, label, type, options) VALUES ($1, $2, $3, $4::jsonb)
            ON CONFLICT (key) DO NOTHING
            """;

    private final DatabaseClient client;

    R2dbcCustomFields(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<CustomField>> all() {
        return client.sql(ALL).map(R2dbcCustomFields::field).all().collectList();
    }

    @Override
    public Mono<Boolean> add(CustomField field) {
        return client.sql(ADD)
                .bind(0, field.key())
                .bind(1, field.label())
                .bind(2, field.type().name())
                .bind(3, DatabaseJson.write(field.options()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static CustomField field(Readable row) {
        return new CustomField(
                text(row, "key"),
                text(row, "label"),
                CustomField.Type.valueOf(text(row, "type")),
                List.of(DatabaseJson.read(text(row, "options"), String[].class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }
}
