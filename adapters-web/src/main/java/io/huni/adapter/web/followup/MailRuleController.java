package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.followup.KeepFollowupRules;
import io.huni.domain.followup.FollowupRuleId;
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

/** Rules that send mails to leads. */
@RestController
@RequestMapping("/api/v1/mail-rules")
@Tag(name = "followup")
final class MailRuleController {
    private final KeepFollowupRules keepRules;

    MailRuleController(KeepFollowupRules keepRules) {
        this.keepRules = keepRules;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listMailRules", summary = "The rules, by name")
    Mono<RuleList> listMailRules(Actor actor) {
        return keepRules
                .all(actor)
                .map(all -> new RuleList(all.stream().map(MailRuleJson::of).toList()));
    }

    @PostMapping
    @Refuses(404)
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createMailRule", summary = "Add a rule")
    Mono<MailRuleJson> createMailRule(@RequestBody MailRuleForm form, Actor actor) {
        return Mono.defer(() -> keepRules.add(actor, form.draft())).map(MailRuleJson::changed);
    }

    @PutMapping("/{id}")
    @Refuses(412)
    @Operation(
            operationId = "changeMailRule",
            summary = "Replace a rule; what it has planned goes as it says then")
    Mono<ResponseEntity<MailRuleJson>> changeMailRule(
            @PathVariable FollowupRuleId id,
            @RequestBody MailRuleForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(
                        () ->
                                keepRules.replace(
                                        actor, id, form.draft(), Preconditions.seen(ifMatch)))
                .map(MailRuleJson::changed)
                .map(
                        json ->
                                ResponseEntity.ok()
                                        .eTag(Preconditions.etag(json.version()))
                                        .body(json));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteMailRule",
            summary = "Remove a rule; what it has planned does not go")
    Mono<Void> deleteMailRule(@PathVariable FollowupRuleId id, Actor actor) {
        return keepRules.remove(actor, id);
    }

    @Schema(name = "MailRuleList")
    record RuleList(List<MailRuleJson> items) {}
}
