package io.huni.adapter.web.shared;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which part of an unreadable input is wrong. */
final class InputFailures {
    private static final int LONGEST_VALUE = 60;

    private InputFailures() {}

    static Refused of(ServerWebInputException error) {
        if (cause(error, JacksonException.class) instanceof JacksonException json) {
            return of(json);
        }
        if (error instanceof MissingRequestValueException missing) {
            return new Refused(
                    SharedErrorKey.TEXT_MISSING,
                    Map.of("field", missing.getName()),
                    "/" + missing.getName());
        }
        return Objects.toString(error.getReason(), "").startsWith("No request body")
                ? new Refused(WebErrorKey.BODY_MISSING)
                : new Refused(WebErrorKey.BODY_MALFORMED);
    }

    private static Refused of(JacksonException error) {
        String pointer = pointer(error.getPath());
        if (pointer.isEmpty() && error.getOriginalMessage().startsWith("No content")) {
            return new Refused(WebErrorKey.BODY_MISSING);
        }
        if (error instanceof InvalidFormatException format
                && format.getTargetType() == UUID.class) {
            return new Refused(
                    SharedErrorKey.ID_MALFORMED,
                    Map.of("value", shortened(format.getValue())),
                    pointer);
        }
        if (error instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return new Refused(
                    SharedErrorKey.VALUE_UNKNOWN,
                    Map.of("field", pointer, "value", shortened(format.getValue())),
                    pointer);
        }
        return error instanceof MismatchedInputException && !pointer.isEmpty()
                ? new Refused(WebErrorKey.TYPE_WRONG, Map.of("field", pointer), pointer)
                : new Refused(WebErrorKey.BODY_MALFORMED);
    }

    private static String pointer(List<Reference> path) {
        return path.stream().map(InputFailures::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String shortened(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> type) {
        for (@Nullable Throwable at = error; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
