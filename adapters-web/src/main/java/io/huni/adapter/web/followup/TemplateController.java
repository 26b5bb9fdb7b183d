package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.followup.KeepTemplates;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;

/** Templates of mails to leads. */
@RestController
@RequestMapping("/api/v1/mail-templates")
@Tag(name = "followup")
final class TemplateController {
    private final KeepTemplates keepTemplates;

    TemplateController(KeepTemplates keepTemplates) {
        this.keepTemplates = keepTemplates;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listMailTemplates", summary = "The templates that I may use, by name")
    Mono<TemplateList> listMailTemplates(Actor actor) {
        return keepTemplates
                .all(actor)
                .map(all -> new TemplateList(all.stream().map(TemplateJson::of).toList()));
    }

    @PostMapping
    @Refuses(404)
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createMailTemplate", summary = "Add a template")
    Mono<TemplateJson> createMailTemplate(@RequestBody TemplateForm form, Actor actor) {
        return Mono.defer(() -> keepTemplates.add(actor, form.draft())).map(TemplateJson::changed);
    }

    @PutMapping("/{id}")
    @Refuses(412)
    @Operation(
            operationId = "changeMailTemplate",
            summary = "Replace a template; what was sent stays as it was")
    Mono<ResponseEntity<TemplateJson>> changeMailTemplate(
            @PathVariable TemplateId id,
            @RequestBody TemplateForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(
                        () ->
                                keepTemplates.replace(
                                        actor, id, form.draft(), Preconditions.seen(ifMatch)))
                .map(TemplateJson::changed)
                .map(
                        json ->
                                ResponseEntity.ok()
                                        .eTag(Preconditions.etag(json.version()))
                                        .body(json));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(operationId = "deleteMailTemplate", summary = "Remove a template that no rule sends")
    Mono<Void> deleteMailTemplate(@PathVariable TemplateId id, Actor actor) {
        return keepTemplates.remove(actor, id);
    }

    @Schema(name = "MailTemplateList")
    record TemplateList(List<TemplateJson> items) {}
}
