package io.huni.adapter.web.analytics;

import io.huni.adapter.web.shared.NumberParameters;
import io.huni.adapter.web.shared.NumberQuery;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.shared.Json;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.function.BiFunction;

/** The numbers of a period beside those of as many days before it. */
@RestController
@RequestMapping("/api/v1/analytics")
@Tag(name = "analytics")
final class AnalyticsController {
    private static final int USUAL_DAYS = 7;

    private final AnalyticsQueries queries;
    private final WrittenNumbers written;

    AnalyticsController(AnalyticsQueries queries, WrittenNumbers written) {
        this.queries = queries;
        this.written = written;
    }

    @GetMapping("/funnel")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(
            operationId = "readFunnel",
            summary = "How many leads came, were assigned, contacted and converted")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NumbersJson.Funnel.class)))
    Mono<Json> readFunnel(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::funnel, NumbersJson.Funnel::of);
    }

    @GetMapping("/distributors")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(operationId = "readDistributorNumbers", summary = "The same of each distributor")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NumbersJson.Distributors.class)))
    Mono<Json> readDistributorNumbers(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::distributors, NumbersJson.Distributors::of);
    }

    @GetMapping("/staff")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(
            operationId = "readStaffNumbers",
            summary = "The same of each person, with what they have at work now")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NumbersJson.Staff.class)))
    Mono<Json> readStaffNumbers(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::staff, NumbersJson.Staff::of);
    }

    @GetMapping("/response-times")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(
            operationId = "readResponseTimes",
            summary = "How soon leads are answered, in working time, day by day")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NumbersJson.Responses.class)))
    Mono<Json> readResponseTimes(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::responseTimes, NumbersJson.Responses::of);
    }

    @GetMapping("/interactions")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(
            operationId = "readInteractionNumbers",
            summary = "What people did about leads, by kind, by result and by person")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = InteractionsJson.class)))
    Mono<Json> readInteractionNumbers(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::interactions, InteractionsJson::of);
    }

    @GetMapping("/sources")
    @NumberParameters
    @Refuses({400, 403})
    @Operation(operationId = "readSourceNumbers", summary = "The same of each source and campaign")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NumbersJson.Sources.class)))
    Mono<Json> readSourceNumbers(QueryParameters query, Actor actor) {
        return answer(query, actor, queries::sources, NumbersJson.Sources::of);
    }

    private <A> Mono<Json> answer(
            QueryParameters query,
            Actor actor,
            BiFunction<Actor, NumbersFilter, Mono<A>> ask,
            BiFunction<Period, A, Object> shape) {
        return filter(query)
                .flatMap(
                        filter ->
                                ask.apply(actor, filter)
                                        .map(found -> written.of(filter.period(), found, shape)));
    }

    private Mono<NumbersFilter> filter(QueryParameters query) {
        return queries.lastDays(USUAL_DAYS).map(usual -> NumberQuery.filter(query, usual));
    }
}
