package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.connection.BalanceDay;
import io.huni.application.connection.ConnectionQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Meta reports so many, we hold so many. */
@RestController
@RequestMapping("/api/v1/connections/{id}/balance")
@Tag(name = "connection")
final class BalanceController {
    private static final int STANDARD_DAYS = 14;
    private static final int MOST_DAYS = 90;

    private final ConnectionQueries connections;
    private final Texts texts;

    BalanceController(ConnectionQueries connections, Texts texts) {
        this.connections = connections;
        this.texts = texts;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "readBalance",
            summary = "What Meta reports and what we hold, for each form and day, newest first")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "90", defaultValue = "14"))
    Mono<BalanceJson> readBalance(
            @PathVariable ConnectionId id, QueryParameters query, Actor actor, Language language) {
        int days = Require.between("days", query.number("days", STANDARD_DAYS), 1, MOST_DAYS);
        return connections
                .balance(actor, id, days)
                .map(
                        found ->
                                new BalanceJson(
                                        found.stream().map(day -> day(day, language)).toList()));
    }

    private DayJson day(BalanceDay day, Language language) {
        return new DayJson(
                day.day(),
                day.form().value(),
                day.formName(),
                day.reported(),
                day.held(),
                day.missing(),
                day.reason().map(reason -> texts.text(language, "balance.reason." + reason)),
                day.checkedAt());
    }

    @Schema(name = "Balance")
    record BalanceJson(List<DayJson> items) {}

    @Schema(name = "BalanceDay")
    record DayJson(
            @Schema(example = "2026-11-21") LocalDate day,
            @Schema(example = "8801234567890123") String formId,
            Optional<String> formName,
            Optional<Integer> reported,
            @Schema(example = "39") int held,
            @Schema(example = "2") int missing,
            Optional<String> reason,
            Optional<Instant> checkedAt) {}
}
