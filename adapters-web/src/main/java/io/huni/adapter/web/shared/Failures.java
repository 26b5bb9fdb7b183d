package io.huni.adapter.web.shared;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Finds out what an error means to a caller. Unknown ones are logged and told by a reference. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int DEEPEST = 12;

    private Failures() {}

    static Failure of(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Refused refused) {
                return Failure.of(placed(refused, error));
            }
            if (cause instanceof DataBufferLimitException) {
                return Failure.of(new Refused(WebErrorKey.BODY_TOO_LARGE));
            }
            cause = cause.getCause();
        }
        return withoutRefusal(error);
    }

    /** Adds the name of the parameter that could not be read. */
    private static Refused placed(Refused refused, Throwable error) {
        return refused.pointer() == null
                        && error instanceof ServerWebInputException input
                        && input.getMethodParameter() instanceof MethodParameter parameter
                        && parameter.hasParameterAnnotation(PathVariable.class)
                ? refused.at("/" + parameter.getParameterName())
                : refused;
    }

    private static Failure withoutRefusal(Throwable error) {
        if (error instanceof ServerWebInputException input) {
            return Failure.of(InputFailures.of(input));
        }
        if (error instanceof DecodingException) {
            return Failure.of(new Refused(WebErrorKey.BODY_MALFORMED));
        }
        if (error instanceof ServerExchangeRejectedException) {
            return Failure.of(new Refused(WebErrorKey.REQUEST_MALFORMED));
        }
        if (error instanceof ResponseStatusException status) {
            return ofStatus(status);
        }
        return Outage.isOne(error)
                ? Failure.of(new Refused(SharedErrorKey.UNAVAILABLE))
                : unexpected(error);
    }

    private static Failure ofStatus(ResponseStatusException error) {
        return switch (error.getStatusCode()) {
            case HttpStatus.NOT_FOUND -> Failure.of(new Refused(SharedErrorKey.NOT_FOUND));
            case HttpStatus.METHOD_NOT_ALLOWED ->
                    Failure.of(new Refused(WebErrorKey.METHOD_NOT_ALLOWED));
            case HttpStatus.NOT_ACCEPTABLE -> Failure.of(new Refused(WebErrorKey.NOT_ACCEPTABLE));
            case HttpStatus.CONTENT_TOO_LARGE ->
                    Failure.of(new Refused(WebErrorKey.BODY_TOO_LARGE));
            case HttpStatus.UNSUPPORTED_MEDIA_TYPE ->
                    Failure.of(new Refused(WebErrorKey.MEDIA_TYPE_UNSUPPORTED));
            default ->
                    error.getStatusCode().is4xxClientError()
                            ? Failure.of(new Refused(WebErrorKey.REQUEST_MALFORMED))
                            : unexpected(error);
        };
    }

    private static Failure unexpected(Throwable error) {
        String reference = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        LOG.error("unexpected failure, reference {}", reference, error);
        return Failure.of(new Refused(WebErrorKey.INTERNAL, Map.of("reference", reference)));
    }
}
