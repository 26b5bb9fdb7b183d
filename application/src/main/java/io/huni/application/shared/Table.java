package io.huni.application.shared;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Records on their way out of the house, as rows under columns. Nothing is read before somebody
 * asks for slices, and no faster than they are taken.
 *
 * @param zone in which people read moments
 * @param slices a few rows at first, so that the first bytes leave early, then more at a time; each
 *     row has a cell for each column
 */
public record Table(List<Column> columns, ZoneId zone, Flux<List<Row>> slices) {
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * @param key as programs name it
     * @param title in the words of the organisation; empty when the product has a word for it
     */
    public record Column(String key, Kind kind, Optional<String> title) {}

    /**
     * @param cells of the type that {@link Kind} says, or null where nothing is known
     */
    public record Row(List<@Nullable Object> cells) {
        public Row {
            cells = Collections.unmodifiableList(cells);
        }
    }

    /** What the cells of a column are. */
    public enum Kind {
        /** A {@code String} from outside: anything may stand in it. */
        TEXT,
        /** A {@code String} in E.164. */
        PHONE,
        /** A {@code String} of capitals that the product has words for. */
        WORD,
        /** A {@code UUID}. */
        ID,
        /** A {@code BigDecimal}. */
        NUMBER,
        /** An {@code Instant}. */
        MOMENT,
        /** A {@code Boolean}. */
        TRUTH,
        /** A {@link Json}: a list of texts, a list of answers, or an object. */
        DETAILS
    }
}
