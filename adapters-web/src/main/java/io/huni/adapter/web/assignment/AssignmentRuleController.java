package io.huni.adapter.web.assignment;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.assignment.ArrangeAssignmentRules;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.SaveAssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Rules that give new leads to people. */
@RestController
@RequestMapping("/api/v1/assignment-rules")
@Tag(name = "assignment")
final class AssignmentRuleController {
    private final AssignmentQueries queries;
    private final SaveAssignmentRule saveRule;
    private final ArrangeAssignmentRules arrangeRules;

    AssignmentRuleController(
            AssignmentQueries queries,
            SaveAssignmentRule saveRule,
            ArrangeAssignmentRules arrangeRules) {
        this.queries = queries;
        this.saveRule = saveRule;
        this.arrangeRules = arrangeRules;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "listAssignmentRules",
            summary = "The rules, in the order in which they are asked")
    Mono<RuleList> listAssignmentRules(Actor actor) {
        return queries.rules(actor)
                .map(rules -> new RuleList(rules.stream().map(RuleJson::of).toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(operationId = "createAssignmentRule", summary = "Add a rule behind the others")
    Mono<RuleJson> createAssignmentRule(@RequestBody RuleForm form, Actor actor) {
        return Mono.defer(() -> saveRule.add(actor, form.draft())).map(RuleJson::of);
    }

    @PutMapping("/{id}")
    @Refuses(412)
    @Operation(operationId = "changeAssignmentRule", summary = "Replace a rule")
    Mono<ResponseEntity<RuleJson>> changeAssignmentRule(
            @PathVariable RuleId id,
            @RequestBody RuleForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> saveRule.replace(actor, id, form.draft(), seen(ifMatch)))
                .map(RuleJson::of)
                .map(
                        json ->
                                ResponseEntity.ok()
                                        .eTag(Preconditions.etag(json.version()))
                                        .body(json));
    }

    private static Optional<Integer> seen(@Nullable String ifMatch) {
        OptionalInt version = Preconditions.ifMatch(ifMatch);
        return version.isPresent() ? Optional.of(version.getAsInt()) : Optional.empty();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteAssignmentRule",
            summary = "Remove a rule; leads that it has given away stay where they are")
    Mono<Void> deleteAssignmentRule(@PathVariable RuleId id, Actor actor) {
        return arrangeRules.remove(actor, id);
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(
            operationId = "orderAssignmentRules",
            summary = "Say in which order the rules are asked")
    Mono<Void> orderAssignmentRules(@RequestBody RuleOrder order, Actor actor) {
        return Mono.defer(() -> arrangeRules.order(actor, order.rules()));
    }

    @Schema(name = "AssignmentRuleList")
    record RuleList(List<RuleJson> items) {}

    @Schema(name = "AssignmentRuleOrder")
    record RuleOrder(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<UUID> ids) {
        List<RuleId> rules() {
            return Fields.required("ids", ids).stream()
                    .map(id -> new RuleId(Fields.required("ids", id)))
                    .toList();
        }
    }
}
