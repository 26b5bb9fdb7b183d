package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.NumberParameters;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.reporting.ReportQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** The numbers of leads as a file. */
@RestController
@RequestMapping("/api/v1/reports/leads")
@Tag(name = "reporting")
final class ReportController {
    private final ReportQueries reports;

    ReportController(ReportQueries reports) {
        this.reports = reports;
    }

    @GetMapping
    @NumberParameters
    @ReportParameters
    @ReportFileAnswer
    @Refuses({400, 403, 406})
    @Operation(
            operationId = "readLeadReport",
            summary = "The numbers of a period as a report to read, to keep or to hand around")
    Mono<ResponseEntity<byte[]>> readLeadReport(
            QueryParameters query, ServerHttpRequest request, Actor actor, Language language) {
        return reports.today()
                .map(today -> ReportWish.of(query, request, today, language))
                .flatMap(wish -> reports.leads(actor, wish))
                .map(ReportAnswer::of);
    }

    @GetMapping("/schema")
    @ApiResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12",
            content =
                    @Content(
                            mediaType = "application/schema+json",
                            schema = @Schema(implementation = AnyObject.class)))
    @Operation(
            operationId = "readLeadReportSchema",
            summary = "What the JSON of a report looks like")
    Mono<ResponseEntity<byte[]>> readLeadReportSchema() {
        return reports.schema().map(ReportAnswer::of);
    }
}
