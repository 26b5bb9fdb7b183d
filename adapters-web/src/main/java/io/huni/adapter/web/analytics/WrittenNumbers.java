package io.huni.adapter.web.analytics;

import io.huni.application.shared.Json;
import io.huni.application.shared.Latest;
import io.huni.domain.analytics.Period;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.function.BiFunction;

/**
 * Numbers as JSON, each answer written once for all who get it: the very same answer comes again as
 * long as nothing has changed, and to all who ask at once.
 */
@Component
final class WrittenNumbers {
    private static final int MOST = 64;

    private final JsonMapper json;
    private final Latest<Told, Json> written = new Latest<>(MOST);

    WrittenNumbers(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param shape what the answer looks like on the wire; one for each type of answer
     */
    <A> Json of(Period period, A answer, BiFunction<Period, A, Object> shape) {
        Told told = new Told(period, answer, shape);
        Json before = written.get(told);
        if (before != null) {
            return before;
        }
        Json now = new Json(json.writeValueAsString(shape.apply(period, answer)));
        written.put(told, now);
        return now;
    }

    /**
     * The same only when it is the same object: nobody compares hundreds of people. Two empty
     * answers may be one object, whatever they are about.
     */
    private record Told(Period period, Object answer, Object shape) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Told told
                    && answer == told.answer
                    && shape == told.shape
                    && period.equals(told.period);
        }

        @Override
        public int hashCode() {
            return 31 * period.hashCode() + System.identityHashCode(answer);
        }
    }
}
