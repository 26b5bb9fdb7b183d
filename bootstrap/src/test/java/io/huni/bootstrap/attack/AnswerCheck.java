package io.huni.bootstrap.attack;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Whether an answer is one that the description declares for its operation. */
final class AnswerCheck {
    private static final List<String> INSIDES =
            List.of("Exception", "\tat ", "io.huni.", "org.springframework", "io.r2dbc", "SELECT ");

    private final JsonNode problem;
    private final SchemaCheck schemas;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    AnswerCheck(JsonNode document) {
        this.problem = document.at("/components/schemas/Problem");
        this.schemas = new SchemaCheck(document);
    }

    Queue<String> faults() {
        return faults;
    }

    /** The JSON of what went well. */
    Optional<JsonNode> check(GarbageCall garbage, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500 || !garbage.operation().declares(status)) {
            fault("undeclared", garbage, answer);
        } else if (status >= 400) {
            checkProblem(garbage, answer);
        } else {
            return checkBody(garbage, answer);
        }
        return Optional.empty();
    }

    private void checkProblem(GarbageCall garbage, HttpResponse<String> answer) {
        if (garbage.content(answer.statusCode()).isEmpty()) {
            checkEmpty(garbage, answer);
        } else if (!type(answer).equals("application/problem+json")) {
            fault("no problem+json but " + type(answer), garbage, answer);
        } else if (INSIDES.stream().anyMatch(answer.body()::contains)) {
            fault("tells its insides", garbage, answer);
        } else {
            conform(garbage, answer, problem);
        }
    }

    private Optional<JsonNode> checkBody(GarbageCall garbage, HttpResponse<String> answer) {
        JsonNode content = garbage.content(answer.statusCode());
        if (content.isEmpty()) {
            checkEmpty(garbage, answer);
        } else if (!content.has(type(answer)) && !content.has("*/*")) {
            fault("a type that is not declared: " + type(answer), garbage, answer);
        }
        return type(answer).equals("application/json")
                ? conform(garbage, answer, content.at("/application~1json/schema"))
                : Optional.empty();
    }

    private void checkEmpty(GarbageCall garbage, HttpResponse<String> answer) {
        if (!answer.body().isEmpty()) {
            fault("a body that is not declared", garbage, answer);
        }
    }

    private Optional<JsonNode> conform(
            GarbageCall garbage, HttpResponse<String> answer, JsonNode schema) {
        try {
            JsonNode json = JsonMapper.shared().readTree(answer.body());
            List<String> wrong = schemas.faults(json, schema);
            if (!wrong.isEmpty()) {
                fault("not as declared: " + wrong, garbage, answer);
            }
            return Optional.of(json);
        } catch (JacksonException noJson) {
            fault("no JSON", garbage, answer);
            return Optional.empty();
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }

    private void fault(String what, GarbageCall garbage, HttpResponse<String> answer) {
        String body = answer.body();
        faults.add(
                "%s: %s %d %s%n  from %s"
                        .formatted(
                                garbage.operation(),
                                what,
                                answer.statusCode(),
                                body.length() > 800 ? body.substring(0, 800) + "…" : body,
                                garbage));
    }
}
