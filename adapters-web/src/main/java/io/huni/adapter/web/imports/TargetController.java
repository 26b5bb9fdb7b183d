package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.lead.SaveCustomField;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.imports.TargetField;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where columns can go. */
@RestController
@RequestMapping("/api/v1/imports/targets")
@Tag(name = "imports")
final class TargetController {
    private final SaveCustomField customFields;
    private final Texts texts;

    TargetController(SaveCustomField customFields, Texts texts) {
        this.customFields = customFields;
        this.texts = texts;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listImportTargets", summary = "Where the columns of files can go")
    Mono<TargetList> listImportTargets(Actor actor, Language language) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_IMPORT))
                .then(Mono.defer(() -> customFields.all(new Actor.Program())))
                .map(fields -> targets(fields, language));
    }

    private TargetList targets(List<CustomField> fields, Language language) {
        return new TargetList(
                Stream.of(TargetField.values())
                        .flatMap(field -> shown(field, fields, language))
                        .toList());
    }

    private Stream<TargetJson> shown(
            TargetField field, List<CustomField> fields, Language language) {
        if (field == TargetField.CUSTOM) {
            return fields.stream()
                    .map(
                            own ->
                                    new TargetJson(
                                            field,
                                            Optional.of(own.key()),
                                            own.label(),
                                            field.group()));
        }
        String label = texts.text(language, "imports.target." + field);
        return Stream.of(new TargetJson(field, Optional.empty(), label, field.group()));
    }

    /**
     * @param key of the custom field
     */
    @Schema(name = "ImportTarget")
    record TargetJson(
            TargetField target,
            Optional<String> key,
            @Schema(example = "Telefon") String label,
            TargetField.Group group) {}

    @Schema(name = "ImportTargetList")
    record TargetList(List<TargetJson> items) {}
}
