package io.huni.adapter.web.shared;

import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.util.Map;

/** What went wrong, as HTTP sees it and before it has words. */
record Failure(
        ErrorKey key, HttpStatus status, Map<String, Object> parameters, @Nullable String pointer) {

    static Failure of(Refused refused) {
        return new Failure(
                refused.errorKey(),
                status(refused.errorKey()),
                refused.parameters(),
                refused.pointer());
    }

    private static HttpStatus status(ErrorKey key) {
        if (key instanceof WebErrorKey own) {
            return own.status();
        }
        return switch (key.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case ABSENT -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case THROTTLED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
