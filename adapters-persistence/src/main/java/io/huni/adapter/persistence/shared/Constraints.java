package io.huni.adapter.persistence.shared;

import io.huni.domain.shared.Refused;
import io.r2dbc.postgresql.api.PostgresqlException;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns the violation of a constraint into the refusal that it means. */
public final class Constraints {
    private Constraints() {}

    /**
     * For {@code onErrorMap}.
     *
     * @param meanings by the constraint's name; every other error stays as it is
     */
    public static Function<Throwable, Throwable> meaning(Map<String, Supplier<Refused>> meanings) {
        return failure -> {
            Supplier<Refused> meaning = meanings.get(violatedBy(failure));
            return meaning == null ? failure : meaning.get();
        };
    }

    private static String violatedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresqlException violation) {
                return violation.getErrorDetails().getConstraintName().orElse("");
            }
        }
        return "";
    }
}
