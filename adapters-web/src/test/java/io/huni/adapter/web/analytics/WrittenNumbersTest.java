package io.huni.adapter.web.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.Json;
import io.huni.domain.analytics.Period;

import org.junit.jupiter.api.Test;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

class WrittenNumbersTest {
    private static final Period WEEK = Period.endingWith(LocalDate.of(2026, 11, 22), 7);
    private static final Period MONTH = Period.endingWith(LocalDate.of(2026, 11, 22), 30);

    private final List<Object> shaped = new ArrayList<>();
    private final WrittenNumbers written = new WrittenNumbers(JsonMapper.shared());
    private final BiFunction<Period, List<Integer>, Object> days = shape("days");

    private BiFunction<Period, List<Integer>, Object> shape(String name) {
        return (period, answer) -> {
            shaped.add(answer);
            return Map.of(name, period.length(), "items", answer);
        };
    }

    @Test
    void theSameAnswerIsWrittenOnce() {
        List<Integer> answer = List.of(1, 2);
        Json first = written.of(WEEK, answer, days);
        assertThat(read(first)).isEqualTo(Map.of("days", 7, "items", List.of(1, 2)));
        assertThat(written.of(WEEK, answer, days)).isSameAs(first);
        assertThat(shaped).hasSize(1);
    }

    @Test
    void anEqualAnswerIsAnother() {
        written.of(WEEK, new ArrayList<>(List.of(1)), days);
        written.of(WEEK, new ArrayList<>(List.of(1)), days);
        assertThat(shaped).hasSize(2);
    }

    @Test
    void twoQuestionsWithoutAnAnswerAreNotTakenForOne() {
        List<Integer> nothing = List.of();
        assertThat(read(written.of(WEEK, nothing, days))).containsEntry("days", 7);
        assertThat(read(written.of(MONTH, nothing, days))).containsEntry("days", 30);
        assertThat(read(written.of(WEEK, nothing, shape("weeks")))).containsKey("weeks");
    }

    private static Map<String, Object> read(Json json) {
        return JsonMapper.shared().readValue(json.text(), new TypeReference<>() {});
    }
}
