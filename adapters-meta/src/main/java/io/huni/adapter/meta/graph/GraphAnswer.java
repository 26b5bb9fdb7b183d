package io.huni.adapter.meta.graph;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.MetaAccess;
import io.huni.domain.connection.FaultKey;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back, and whether it is any good. */
record GraphAnswer(int status, HttpHeaders headers, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TOO_MANY = 429;
    private static final Duration LONG = Duration.ofMinutes(30);

    GraphReply reply(GraphCall call, Duration blockedFor) {
        UsageHeaders usage = UsageHeaders.of(headers);
        JsonNode json = parsed();
        Optional<GraphError> error = GraphError.in(json);
        if (error.isPresent()) {
            throw failure(error.get(), call, usage.blocked(), blockedFor);
        }
        if (status >= 400) {
            throw withoutError(usage.blocked().orElse(blockedFor));
        }
        return new GraphReply(json, usage.usage(), usage.blocked());
    }

    private JsonNode parsed() {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isContainer() || json.isBoolean()) {
                return json;
            }
        } catch (JacksonException unreadable) {
            throw unreadable(unreadable);
        }
        throw unreadable(null);
    }

    private GraphFailure unreadable(@Nullable Throwable cause) {
        FaultKey fault = status >= 500 ? FaultKey.META_UNAVAILABLE : FaultKey.META_UNREADABLE;
        return new GraphFailure(Reaction.RETRY, fault, Map.of(), Optional.empty(), cause);
    }

    private GraphFailure withoutError(Duration blocked) {
        return status == TOO_MANY ? throttled(FaultKey.THROTTLED, blocked) : unreadable(null);
    }

    private static GraphFailure failure(
            GraphError error, GraphCall call, Optional<Duration> told, Duration blockedFor) {
        GraphErrors.Verdict verdict = GraphErrors.judge(error, call.missing());
        if (verdict.reaction() == Reaction.WAIT) {
            Duration otherwise = verdict.fault() == FaultKey.THROTTLED ? blockedFor : LONG;
            return throttled(verdict.fault(), told.orElse(otherwise));
        }
        Map<String, String> parameters =
                verdict.fault() == FaultKey.PERMISSION_MISSING ? permissions(error) : call.about();
        return new GraphFailure(
                verdict.reaction(), verdict.fault(), parameters, Optional.empty(), null);
    }

    private static GraphFailure throttled(FaultKey fault, Duration wait) {
        Map<String, String> minutes =
                Map.of("minutes", Long.toString(Math.max(1, (wait.toSeconds() + 59) / 60)));
        return new GraphFailure(Reaction.WAIT, fault, minutes, Optional.of(wait), null);
    }

    /** Those that the message names, else the one without which no lead can be read. */
    private static Map<String, String> permissions(GraphError error) {
        List<String> named = MetaAccess.NEEDED.stream().filter(error::says).toList();
        return Map.of(
                "permissions", named.isEmpty() ? "leads_retrieval" : String.join(", ", named));
    }

    /** Nothing came back, or not all of it. */
    static GraphFailure broken(Throwable failure) {
        boolean tooLong = failure instanceof DataBufferLimitException;
        return new GraphFailure(
                tooLong ? Reaction.ASK_FOR_LESS : Reaction.RETRY,
                tooLong ? FaultKey.META_UNREADABLE : FaultKey.META_UNAVAILABLE,
                Map.of(),
                Optional.empty(),
                failure);
    }
}
