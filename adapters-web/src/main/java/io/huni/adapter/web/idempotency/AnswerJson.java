package io.huni.adapter.web.idempotency;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Answers as the text in which they are kept. */
@Component
final class AnswerJson {
    private final JsonMapper json;

    AnswerJson(JsonMapper json) {
        this.json = json;
    }

    String write(HeldAnswer answer) {
        return json.writeValueAsString(answer);
    }

    HeldAnswer read(String text) {
        return json.readValue(text, HeldAnswer.class);
    }
}
