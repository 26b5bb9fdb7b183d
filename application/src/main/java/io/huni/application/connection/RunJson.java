package io.huni.application.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;

/**
 * A run as the live channel tells it: ids, numbers and names of states, nothing that would need
 * escaping. The fault is left to the reader's next question, because its words depend on the
 * language.
 */
final class RunJson {
    private final StringJoiner fields = new StringJoiner(",", "{", "}");

    private RunJson() {}

    static String of(RunView run) {
        RunJson json = new RunJson();
        json.text("id", run.id().value());
        json.text("connectionId", run.connection().value());
        json.text("kind", run.kind());
        json.text("state", run.state());
        run.expected().ifPresent(expected -> json.number("expected", expected));
        json.counts(run);
        json.text("startedAt", run.startedAt());
        run.finishedAt().ifPresent(end -> json.finished(run.startedAt(), end));
        return json.fields.toString();
    }

    private void counts(RunView run) {
        number("fetched", run.fetched());
        number("created", run.created());
        number("duplicate", run.duplicate());
        number("failed", run.failed());
        number("calls", run.calls());
    }

    private void finished(Instant start, Instant end) {
        text("finishedAt", end);
        number("millis", Duration.between(start, end).toMillis());
    }

    private void text(String name, Object value) {
        fields.add("\"" + name + "\":\"" + value + "\"");
    }

    private void number(String name, long value) {
        fields.add("\"" + name + "\":" + value);
    }
}
