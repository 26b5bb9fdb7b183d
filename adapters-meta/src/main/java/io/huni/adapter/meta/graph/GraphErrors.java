package io.huni.adapter.meta.graph;

import static io.huni.application.connection.port.GraphFailure.Reaction.ASK_FOR_LESS;
import static io.huni.application.connection.port.GraphFailure.Reaction.GIVE_UP;
import static io.huni.application.connection.port.GraphFailure.Reaction.RETRY;
import static io.huni.application.connection.port.GraphFailure.Reaction.STOP;
import static io.huni.application.connection.port.GraphFailure.Reaction.WAIT;

import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.FaultKey;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What each code of Meta's means. Texts and the status of HTTP are no guide, with one exception:
 * only the message of code 1 says that too much was asked for.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/guides/error-handling">Meta:
 *     handling errors</a>
 */
final class GraphErrors {
    private static final Map<Integer, Verdict> BY_CODE =
            Map.ofEntries(
                    Map.entry(1, new Verdict(RETRY, FaultKey.META_UNAVAILABLE)),
                    Map.entry(2, new Verdict(RETRY, FaultKey.META_UNAVAILABLE)),
                    Map.entry(-2, new Verdict(RETRY, FaultKey.META_UNAVAILABLE)),
                    Map.entry(-3, new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE)),
                    Map.entry(3, new Verdict(GIVE_UP, FaultKey.PERMISSION_MISSING)),
                    Map.entry(4, new Verdict(WAIT, FaultKey.THROTTLED)),
                    Map.entry(10, new Verdict(GIVE_UP, FaultKey.PERMISSION_MISSING)),
                    Map.entry(17, new Verdict(WAIT, FaultKey.THROTTLED)),
                    Map.entry(32, new Verdict(WAIT, FaultKey.THROTTLED)),
                    Map.entry(102, new Verdict(STOP, FaultKey.TOKEN_INVALID)),
                    Map.entry(190, new Verdict(GIVE_UP, FaultKey.LEADS_ACCESS_REVOKED)),
                    Map.entry(341, new Verdict(WAIT, FaultKey.THROTTLED)),
                    Map.entry(368, new Verdict(WAIT, FaultKey.BLOCKED_FOR_POLICY)),
                    Map.entry(429, new Verdict(WAIT, FaultKey.THROTTLED)),
                    Map.entry(613, new Verdict(WAIT, FaultKey.THROTTLED)));

    private static final Map<Integer, Verdict> TOKEN_SUBCODES =
            Map.of(
                    458, new Verdict(STOP, FaultKey.TOKEN_REVOKED),
                    459, new Verdict(WAIT, FaultKey.ACCOUNT_CHECKPOINT),
                    460, new Verdict(STOP, FaultKey.TOKEN_PASSWORD_CHANGED),
                    463, new Verdict(STOP, FaultKey.TOKEN_EXPIRED),
                    464, new Verdict(WAIT, FaultKey.ACCOUNT_CHECKPOINT),
                    467, new Verdict(STOP, FaultKey.TOKEN_INVALID),
                    492, new Verdict(GIVE_UP, FaultKey.LEADS_ACCESS_REVOKED));

    private static final Map<Integer, Verdict> TOO_MUCH =
            Map.of(
                    1504018, new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE),
                    1504038, new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE),
                    1504045, new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE),
                    1487534, new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE));

    private static final Verdict UNKNOWN = new Verdict(RETRY, FaultKey.META_UNAVAILABLE);
    private static final String REDUCE = "reduce the amount of data";
    private static final int NOT_THERE = 33;

    private GraphErrors() {}

    /**
     * @param missing what it means that the thing is not there or not ours: the same code at Meta
     */
    static Verdict judge(GraphError error, FaultKey missing) {
        @Nullable Verdict tooMuch = TOO_MUCH.get(error.subcode());
        if (tooMuch != null || error.code() == 1 && error.says(REDUCE)) {
            return new Verdict(ASK_FOR_LESS, FaultKey.META_UNAVAILABLE);
        }
        return switch (error.code()) {
            case 190, 102 -> ofToken(error);
            case 100 -> ofParameter(error, missing);
            case 803, 2500 -> new Verdict(GIVE_UP, missing);
            default -> byCode(error.code());
        };
    }

    /** 459, 464 and 368 leave the token alive; 190 alone may be a missing access to leads. */
    private static Verdict ofToken(GraphError error) {
        @Nullable Verdict known = TOKEN_SUBCODES.get(error.subcode());
        if (known != null) {
            return known;
        }
        return error.subcode() == 0
                ? byCode(error.code())
                : new Verdict(STOP, FaultKey.TOKEN_INVALID);
    }

    private static Verdict ofParameter(GraphError error, FaultKey missing) {
        return error.subcode() != NOT_THERE && error.says("permission")
                ? new Verdict(GIVE_UP, FaultKey.PERMISSION_MISSING)
                : new Verdict(GIVE_UP, missing);
    }

    private static Verdict byCode(int code) {
        if (code >= 80000 && code <= 80014) {
            return new Verdict(WAIT, FaultKey.THROTTLED);
        }
        return code >= 200 && code <= 299
                ? new Verdict(GIVE_UP, FaultKey.PERMISSION_MISSING)
                : BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** What to do and what to tell. */
    record Verdict(Reaction reaction, FaultKey fault) {}
}
