package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.lead.SaveCustomField;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** The organisation's own fields on leads. */
@RestController
@RequestMapping("/api/v1/custom-fields")
@Tag(name = "lead")
final class CustomFieldController {
    private final SaveCustomField customFields;

    CustomFieldController(SaveCustomField customFields) {
        this.customFields = customFields;
    }

    @GetMapping
    @Operation(operationId = "listCustomFields", summary = "The organisation's own fields")
    Mono<CustomFieldList> listCustomFields(Actor actor) {
        return customFields
                .all(actor)
                .map(
                        fields ->
                                new CustomFieldList(
                                        fields.stream().map(CustomFieldJson::of).toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Once
    @Operation(operationId = "createCustomField", summary = "Add a field")
    Mono<CustomFieldJson> createCustomField(@RequestBody CustomFieldForm form, Actor actor) {
        return Mono.defer(() -> customFields.add(actor, form.field())).map(CustomFieldJson::of);
    }

    @Schema(name = "CustomFieldList")
    record CustomFieldList(List<CustomFieldJson> items) {}

    @Schema(name = "CustomField")
    record CustomFieldJson(
            @Schema(example = "greft_sayisi") String key,
            @Schema(example = "Greft sayısı") String label,
            CustomField.Type type,
            Optional<List<String>> options) {

        static CustomFieldJson of(CustomField field) {
            return new CustomFieldJson(
                    field.key(),
                    field.label(),
                    field.type(),
                    Optional.of(field.options()).filter(options -> !options.isEmpty()));
        }
    }

    @Schema(name = "CustomFieldForm")
    record CustomFieldForm(
            @Schema(requiredMode = RequiredMode.REQUIRED, pattern = "[a-z][a-z0-9_]*")
                    @Nullable String key,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String label,
            @Schema(requiredMode = RequiredMode.REQUIRED) CustomField.@Nullable Type type,
            @Nullable List<String> options) {
        private static final int MOST_OPTIONS = 200;

        CustomField field() {
            List<String> given = options == null ? List.of() : options;
            Require.between("options", given.size(), 0, MOST_OPTIONS);
            return new CustomField(
                    Fields.required("key", key),
                    Fields.required("label", label),
                    Fields.required("type", type),
                    given.stream().map(option -> Fields.required("options", option)).toList());
        }
    }
}
