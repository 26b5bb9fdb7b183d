package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.FaultJson;
import io.huni.application.connection.ConnectionView;
import io.huni.domain.connection.Connection;
import io.huni.domain.shared.MetaId;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A connection as its screen shows it.
 *
 * @param lastError the fault's sentence once more
 * @param allowed what this person may do with it
 */
@Schema(name = "Connection")
record ConnectionJson(
        UUID id,
        UUID distributorId,
        @Schema(example = "Nova Dent İstanbul") String distributorName,
        @Schema(example = "Nova Dent Clinic") String name,
        @Schema(example = "104321987654321") String pageId,
        Optional<String> pageName,
        @Schema(example = "[\"8801234567890123\"]") List<String> formIds,
        @Schema(example = "5") int syncIntervalMinutes,
        boolean active,
        ConnectionView.State state,
        Optional<FaultJson> problem,
        Optional<Instant> lastRunAt,
        Optional<Instant> nextRunAt,
        Optional<String> lastError,
        Optional<Instant> tokenExpiresAt,
        boolean tokenNeverExpires,
        long leadCount,
        TodayJson today,
        Optional<Integer> usagePercent,
        Optional<Instant> pausedUntil,
        Optional<String> adAccountId,
        boolean hasAppSecret,
        @Schema(example = "[\"change\",\"test\",\"sync\"]") List<String> allowed,
        @Schema(example = "3") int version) {

    static ConnectionJson of(
            ConnectionView view, Optional<FaultJson> problem, List<String> allowed) {
        Connection connection = view.connection();
        return new ConnectionJson(
                connection.id().value(),
                connection.distributor().value(),
                view.distributorName(),
                connection.name(),
                connection.page().value(),
                view.pageName(),
                connection.forms().stream().map(MetaId::value).toList(),
                (int) connection.syncInterval().toMinutes(),
                connection.active(),
                view.state(),
                problem,
                view.lastRunAt(),
                view.nextRunAt(),
                problem.map(FaultJson::detail),
                view.tokenExpiresAt(),
                view.tokenNeverExpires(),
                view.leadCount(),
                new TodayJson(view.today().reported(), view.today().held()),
                view.usagePercent(),
                view.pausedUntil(),
                connection.adAccount().map(MetaId::value),
                view.hasAppSecret(),
                allowed,
                connection.version());
    }

    /** The day so far, in the organisation's zone. */
    @Schema(name = "ConnectionToday")
    record TodayJson(Optional<Integer> reported, int held) {}
}
