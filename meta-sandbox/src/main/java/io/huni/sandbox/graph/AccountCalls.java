package io.huni.sandbox.graph;

import io.huni.sandbox.world.World;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ad accounts, as far as their spending is asked. All numbers are text, as at Meta. */
final class AccountCalls {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final double SPENT_A_MINUTE = 3.25;

    private AccountCalls() {}

    static Answer answer(Question question, World world, String account, String edge) {
        question.needToken();
        return switch (edge) {
            case "" ->
                    Answer.of(
                            Map.of(
                                    "id",
                                    "act_" + account,
                                    "account_id",
                                    account,
                                    "currency",
                                    "TRY",
                                    "timezone_name",
                                    "Europe/Istanbul"));
            case "insights" -> insights(world);
            default -> throw GraphError.unknownPath();
        };
    }

    private static Answer insights(World world) {
        ZonedDateTime now = world.now().atZone(ZONE);
        String day = now.toLocalDate().toString();
        String spend =
                String.format(
                        Locale.ROOT,
                        "%.2f",
                        (now.getHour() * 60 + now.getMinute()) * SPENT_A_MINUTE);
        Map<String, String> row = Map.of("spend", spend, "date_start", day, "date_stop", day);
        return Answer.of(Map.of("data", List.of(row)));
    }
}
