package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.application.lead.LeadSort;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * The order of a list in SQL, with its cursor: {@code <order>|<key>|<id>} of the last row, in
 * base64url. A cursor of another order is refused.
 */
record LeadOrder(LeadSort sort) {
    private static final String MICROS = "(extract(epoch FROM %s) * 1000000)::bigint::text";

    private static final String QUALITY =
            "(SELECT kept.%s FROM lead_quality kept WHERE kept.lead_id = lead.id)";

    String sql() {
        String direction = sort.descending() ? " DESC" : "";
        return "%s%s, lead.id%s".formatted(column(), direction, direction);
    }

    String column() {
        return switch (sort.key()) {
            case SUBMITTED_AT -> "lead.submitted_at";
            case SCORE -> "lead.score_tenths";
            case NAME -> "lead.display_name";
            case CREATED_AT -> "lead.captured_at";
            case INTEREST -> QUALITY.formatted("interest");
            case FIT -> QUALITY.formatted("fit");
        };
    }

    /** Where a page comes from: beside the leads what its index is about. */
    String from() {
        return byQuality() ? "lead JOIN lead_quality quality ON quality.lead_id = lead.id" : "lead";
    }

    /** A condition or an order that {@link #from} serves with its index. */
    String inPage(String sql) {
        String column = "quality." + sort.key().name().toLowerCase(Locale.ROOT);
        return byQuality()
                ? sql.replace(column(), column)
                        .replace(column + ", lead.id", column + ", quality.lead_id")
                        .replace(column + " DESC, lead.id", column + " DESC, quality.lead_id")
                : sql;
    }

    boolean byQuality() {
        return sort.key() == LeadSort.Key.INTEREST || sort.key() == LeadSort.Key.FIT;
    }

    /** The cursor that ends at a row with these columns. */
    String cursorSql(String key, String id) {
        String text =
                switch (sort.key()) {
                    case SUBMITTED_AT, CREATED_AT -> MICROS.formatted(key);
                    case SCORE, INTEREST, FIT -> key + "::text";
                    case NAME -> key;
                };
        return "translate(encode(convert_to('%s|' || %s || '|' || %s, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
                .formatted(name(), text, id);
    }

    /** What comes after the row that the cursor names. */
    Condition after(String cursor) {
        String text = decoded(cursor);
        int last = text.lastIndexOf('|');
        String start = name() + "|";
        if (!text.startsWith(start) || last < start.length() - 1) {
            throw malformed();
        }
        return Condition.of(
                "(%s, lead.id) %s (?, ?)".formatted(column(), sort.descending() ? "<" : ">"),
                key(text.substring(start.length(), Math.max(last, start.length()))),
                id(text.substring(last + 1)));
    }

    private Parameter key(String text) {
        try {
            return switch (sort.key()) {
                case SUBMITTED_AT, CREATED_AT -> Parameter.of(instant(Long.parseLong(text)));
                case SCORE, INTEREST, FIT -> Parameter.of(Integer.parseInt(text));
                case NAME -> name(text);
            };
        } catch (NumberFormatException | ArithmeticException | DateTimeException none) {
            throw malformed();
        }
    }

    private static Parameter name(String text) {
        if (text.indexOf('\0') >= 0) {
            throw malformed();
        }
        return Parameter.of(text);
    }

    private static Parameter id(String text) {
        try {
            UUID id = Require.uuid(text);
            return Parameter.of(id);
        } catch (Refused none) {
            throw malformed();
        }
    }

    /** Within the years that PostgreSQL knows. */
    private static Instant instant(long micros) {
        Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        if (Math.abs(ChronoUnit.DAYS.between(Instant.EPOCH, at)) > 365_000) {
            throw malformed();
        }
        return at;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            throw malformed();
        }
    }

    private String name() {
        return sort.key() + (sort.descending() ? "-" : "+");
    }

    private static Refused malformed() {
        return new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
    }
}
