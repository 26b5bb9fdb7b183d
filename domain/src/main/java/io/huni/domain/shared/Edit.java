package io.huni.domain.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody wants of a field that may be empty: leave it as it is, or make it this, which may
 * be nothing.
 *
 * @param asked false leaves the field alone
 */
public record Edit<T>(boolean asked, Optional<T> value) {
    public static <T> Edit<T> keep() {
        return new Edit<>(false, Optional.empty());
    }

    public static <T> Edit<T> to(Optional<T> value) {
        return new Edit<>(true, value);
    }

    /** What the field holds afterwards. */
    public Optional<T> over(Optional<T> before) {
        return asked ? value : before;
    }

    public <R> Edit<R> map(Function<T, R> reading) {
        return new Edit<>(asked, value.map(reading));
    }
}
