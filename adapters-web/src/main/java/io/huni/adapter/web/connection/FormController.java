package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.MapForm;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms and what their questions mean. */
@RestController
@RequestMapping("/api/v1/connections/{id}/forms")
@Tag(name = "connection")
final class FormController {
    private final ConnectionQueries connections;
    private final MapForm mapForm;

    FormController(ConnectionQueries connections, MapForm mapForm) {
        this.connections = connections;
        this.mapForm = mapForm;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listForms", summary = "Forms of a connection and their questions")
    Mono<FormList> listForms(@PathVariable ConnectionId id, Actor actor) {
        return connections
                .forms(actor, id)
                .map(forms -> new FormList(forms.stream().map(FormJson::of).toList()));
    }

    @PutMapping("/{formId}/mapping")
    @Operation(
            operationId = "mapForm",
            summary = "Say what questions mean; earlier leads are read anew")
    Mono<FormJson> mapForm(
            @PathVariable ConnectionId id,
            @PathVariable MetaId formId,
            @RequestBody Mapping mapping,
            Actor actor) {
        return Mono.defer(() -> mapForm.map(actor, id, formId, mapping.targets()))
                .map(FormJson::of);
    }

    @Schema(name = "FormList")
    record FormList(List<FormJson> items) {}

    @Schema(name = "FormMapping")
    record Mapping(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<Question> questions) {

        Map<String, QuestionTarget> targets() {
            Map<String, QuestionTarget> targets = new LinkedHashMap<>();
            List<Question> given = Fields.required("questions", questions);
            for (int at = 0; at < given.size(); at++) {
                Question question = Fields.required("questions/" + at, given.get(at));
                Fields.within("/questions/" + at, () -> question.into(targets));
            }
            return targets;
        }
    }

    @Schema(name = "QuestionMapping")
    record Question(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "hangi_tedavi")
                    @Nullable String key,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "SERVICE",
                            pattern =
                                    "FULL_NAME|FIRST_NAME|LAST_NAME|EMAIL|PHONE|SERVICE|ANSWER|IGNORE|CUSTOM:.+")
                    @Nullable String target) {

        Map<String, QuestionTarget> into(Map<String, QuestionTarget> targets) {
            targets.put(
                    Fields.required("key", key),
                    Fields.required("target", target, QuestionTarget::of));
            return targets;
        }
    }
}
