package io.huni.adapter.web.audit;

import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries;
import io.huni.application.audit.Seal;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;

/** Who did what, when and from where, and whether that is still what was written. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
final class AuditController {
    private final AuditQueries audit;

    AuditController(AuditQueries audit) {
        this.audit = audit;
    }

    @GetMapping
    @Paged
    @Refuses({403, 404})
    @Parameter(name = "user", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(type = "string", example = "CHANGED")))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(type = "string", example = "app_user")))
    @Parameter(name = "subjectId", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "from", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(
            name = "job",
            in = ParameterIn.QUERY,
            description = "All that one job did, each entry by itself",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AuditJson.Page.class)))
    @Operation(operationId = "listAudit", summary = "The audit trail, the newest first")
    Mono<Json> listAudit(QueryParameters query, Actor actor) {
        return Mono.defer(() -> audit.page(actor, filter(query), query.page()));
    }

    private static AuditFilter filter(QueryParameters query) {
        return new AuditFilter(
                query.one("user", Require::uuid),
                List.copyOf(query.texts("kind")),
                List.copyOf(query.texts("subject")),
                query.text("subjectId"),
                query.moment("from"),
                query.moment("to"),
                query.text("q"),
                query.text("job"));
    }

    @PostMapping("/verification")
    @Refuses({403, 404})
    @Parameter(
            name = "seal",
            in = ParameterIn.QUERY,
            description = "That an earlier check has answered and somebody kept elsewhere",
            schema = @Schema(type = "string"))
    @Operation(
            operationId = "verifyAudit",
            summary = "Check the whole chain; names the first entry that is not as it was written")
    Mono<AuditJson.Verification> verifyAudit(QueryParameters query, Actor actor) {
        return Mono.defer(() -> audit.verify(actor, query.one("seal", Seal::of)))
                .map(AuditJson.Verification::of);
    }
}
