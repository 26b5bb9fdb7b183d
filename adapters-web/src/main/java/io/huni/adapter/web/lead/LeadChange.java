package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.lead.EditLead.Field;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a body says about the facts of a lead: absent stays, null is emptied. */
final class LeadChange {
    private static final String CUSTOM = "custom";
    private static final String DISTRIBUTOR = "distributorId";
    private static final int MOST = 200;

    private LeadChange() {}

    static Wishes wishes(ObjectNode body) {
        return new Wishes(fields(body), custom(body), distributor(body));
    }

    private static Map<Field, Optional<String>> fields(ObjectNode body) {
        Map<Field, Optional<String>> wishes = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (body.has(field.key())) {
                wishes.put(field, text(field.key(), body.get(field.key())));
            }
        }
        return wishes;
    }

    private static Map<String, Optional<String>> custom(ObjectNode body) {
        Map<String, Optional<String>> wishes = new HashMap<>();
        JsonNode custom = body.path(CUSTOM);
        if (custom.isMissingNode() || custom.isNull()) {
            return wishes;
        }
        if (!custom.isObject() || custom.size() > MOST) {
            throw Fields.unknown(CUSTOM, custom.getNodeType().name());
        }
        custom.properties()
                .forEach(
                        field ->
                                wishes.put(
                                        Fields.storable(CUSTOM, field.getKey()),
                                        value(field.getValue())));
        return wishes;
    }

    /** A number or a truth is read like the text that a person would type. */
    private static Optional<String> value(JsonNode value) {
        return value.isNumber() || value.isBoolean()
                ? Optional.of(value.asString())
                : text(CUSTOM, value);
    }

    private static Optional<Optional<DistributorId>> distributor(ObjectNode body) {
        return body.has(DISTRIBUTOR)
                ? Optional.of(
                        text(DISTRIBUTOR, body.get(DISTRIBUTOR))
                                .map(
                                        id ->
                                                Fields.at(
                                                        "/" + DISTRIBUTOR,
                                                        () -> DistributorId.of(id))))
                : Optional.empty();
    }

    private static Optional<String> text(String field, JsonNode value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw Fields.unknown(field, value.getNodeType().name());
        }
        return Optional.of(Fields.storable(field, value.asString()));
    }

    /** The form of the body, for the API's description. */
    @Schema(name = "LeadChange", description = "Absent stays, null is emptied")
    record Form(
            @Schema(example = "Gülşah Ertürk") @Nullable String fullName,
            @Nullable String firstName,
            @Nullable String lastName,
            @Schema(example = "gulsah@ornek.example") @Nullable String email,
            @Schema(example = "0555 730 14 09") @Nullable String phone,
            @Schema(example = "Saç ekimi (FUE)") @Nullable String service,
            @Schema(format = "uuid") @Nullable String distributorId,
            @Schema(description = "By the key of the custom field")
                    @Nullable Map<String, @Nullable Object> custom) {}
}
