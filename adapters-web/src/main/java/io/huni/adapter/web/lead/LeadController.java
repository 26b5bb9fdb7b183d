package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Reads leads. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "lead")
final class LeadController {
    private final LeadQueries leads;

    LeadController(LeadQueries leads) {
        this.leads = leads;
    }

    @GetMapping
    @Paged
    @LeadFilterParameters
    @Parameter(
            name = "count",
            in = ParameterIn.QUERY,
            description = "Whether to tell how many match",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"exact", "estimated"}))
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadListSchemas.Page.class)))
    @Operation(operationId = "listLeads", summary = "Leads, filtered, sorted, by cursor")
    Mono<Json> listLeads(QueryParameters query, Actor actor) {
        return leads.page(
                actor,
                LeadListQuery.filter(query),
                LeadListQuery.sort(query),
                query.page(),
                query.one("count", LeadListQuery::count).orElse(CountMode.NONE));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "readLead", summary = "A lead with everything that is known of it")
    Mono<ResponseEntity<Json>> readLead(@PathVariable LeadId id, Actor actor) {
        return leads.lead(actor, id).map(LeadController::tagged);
    }

    @GetMapping("/{id}/interactions")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(schema = @Schema(implementation = LeadListSchemas.Interactions.class)))
    @Operation(operationId = "listInteractions", summary = "What was done about a lead")
    Mono<Json> listInteractions(@PathVariable LeadId id, Actor actor) {
        return leads.interactions(actor, id);
    }

    @GetMapping("/facets")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadListSchemas.Facets.class)))
    @Operation(operationId = "listLeadFacets", summary = "What the filters of the list can choose")
    Mono<Json> listLeadFacets(Actor actor) {
        return leads.facets(actor);
    }

    @GetMapping("/stats")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadListSchemas.Stats.class)))
    @Operation(operationId = "readLeadStats", summary = "How many leads there are, by status")
    Mono<Json> readLeadStats(Actor actor) {
        return leads.stats(actor);
    }

    @GetMapping("/duplicates")
    @Refuses(403)
    @Parameter(name = "phone", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "email", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadListSchemas.Duplicates.class)))
    @Operation(operationId = "findDuplicates", summary = "Leads with this phone or e-mail")
    Mono<Json> findDuplicates(QueryParameters query, Actor actor) {
        return leads.duplicates(actor, query.text("phone"), query.text("email"));
    }

    static ResponseEntity<Json> tagged(Versioned lead) {
        return ResponseEntity.ok().eTag(Preconditions.etag(lead.version())).body(lead.json());
    }
}
