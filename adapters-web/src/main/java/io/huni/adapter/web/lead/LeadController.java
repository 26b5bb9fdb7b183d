package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
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
    @Operation(operationId = "readLead", summary = "A lead with everything that is known of it")
    Mono<ResponseEntity<Json>> readLead(@PathVariable LeadId id, Actor actor) {
        return leads.lead(actor, id).map(LeadController::tagged);
    }

    @GetMapping("/{id}/interactions")
    @Operation(operationId = "listInteractions", summary = "What was done about a lead")
    Mono<Json> listInteractions(@PathVariable LeadId id, Actor actor) {
        return leads.interactions(actor, id);
    }

    @GetMapping("/stats")
    @Operation(operationId = "readLeadStats", summary = "How many leads there are, by status")
    Mono<Json> readLeadStats(Actor actor) {
        return leads.stats(actor);
    }

    @GetMapping("/duplicates")
    @Operation(operationId = "findDuplicates", summary = "Leads with this phone or e-mail")
    Mono<Json> findDuplicates(QueryParameters query, Actor actor) {
        return leads.duplicates(actor, query.text("phone"), query.text("email"));
    }

    static ResponseEntity<Json> tagged(Versioned lead) {
        return ResponseEntity.ok().eTag(Preconditions.etag(lead.version())).body(lead.json());
    }
}
