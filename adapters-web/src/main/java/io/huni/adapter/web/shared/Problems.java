package io.huni.adapter.web.shared;

import io.huni.adapter.web.shared.ProblemJson.FieldProblem;
import io.huni.domain.shared.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** The one place where a refusal gets its words. */
@Component
public final class Problems {
    private static final String RETRY_AFTER = "retryAfterSeconds";
    private static final String SOON = "2";

    private final Texts texts;
    private final JsonMapper json;

    public Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The answer to any error, in any case without a trace of where it happened. */
    public Answer answer(Throwable error, Language language) {
        Failure failure = Failures.of(error);
        return new Answer(
                failure.status().value(),
                headers(failure, language),
                json.writeValueAsBytes(problem(failure, language)));
    }

    private ProblemJson problem(Failure failure, Language language) {
        String key = failure.key().key();
        String detail = texts.text(language, key, failure.parameters());
        return new ProblemJson(
                "urn:huni:problem:" + key,
                texts.text(language, "status." + failure.status().value()),
                failure.status().value(),
                detail,
                key,
                failure.pointer() == null
                        ? List.of()
                        : List.of(new FieldProblem(failure.pointer(), key, detail)));
    }

    private static HttpHeaders headers(Failure failure, Language language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.setCacheControl("no-store");
        addHints(headers, failure.parameters(), failure.status().value());
        return headers;
    }

    private static void addHints(HttpHeaders headers, Map<String, Object> parameters, int status) {
        if (parameters.get(RETRY_AFTER) instanceof Object seconds) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        } else if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        if (status == 412 && parameters.get("version") instanceof Object version) {
            headers.setETag("\"" + version + "\"");
        }
    }

    /**
     * @param body {@code application/problem+json}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, HttpHeaders headers, byte[] body) {}
}
