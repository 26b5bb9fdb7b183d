package io.huni.adapter.web.shared;

import io.huni.domain.shared.ErrorKey;

import org.springframework.http.HttpStatus;

/** Refusals that only HTTP knows. */
public enum WebErrorKey implements ErrorKey {
    /** The body is no JSON. */
    BODY_MALFORMED("web.body-malformed", HttpStatus.BAD_REQUEST),
    BODY_MISSING("web.body-missing", HttpStatus.BAD_REQUEST),
    /** Parameter {@code field}: the value has another type than the field. */
    TYPE_WRONG("web.type-wrong", HttpStatus.BAD_REQUEST),
    /** Parameter {@code field}: a text holds the character U+0000, which nothing can store. */
    CHARACTER_FORBIDDEN("web.character-forbidden", HttpStatus.BAD_REQUEST),
    /** {@code If-Match} is neither {@code *} nor an ETag of ours. */
    IF_MATCH_MALFORMED("web.if-match-malformed", HttpStatus.BAD_REQUEST),
    /** {@code Idempotency-Key} is empty, too long or holds other than visible ASCII. */
    IDEMPOTENCY_KEY_MALFORMED("web.idempotency-key-malformed", HttpStatus.BAD_REQUEST),
    /** Anything else that is wrong with a request. */
    REQUEST_MALFORMED("web.request-malformed", HttpStatus.BAD_REQUEST),
    /** A WebSocket was opened from a foreign page. */
    ORIGIN_FOREIGN("web.origin-foreign", HttpStatus.FORBIDDEN),
    METHOD_NOT_ALLOWED("web.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("web.not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    BODY_TOO_SLOW("web.body-too-slow", HttpStatus.REQUEST_TIMEOUT),
    BODY_TOO_LARGE("web.body-too-large", HttpStatus.CONTENT_TOO_LARGE),
    /** Too many bytes of unproved origin arrive at once. */
    BODIES_TOO_MANY("web.bodies-too-many", HttpStatus.SERVICE_UNAVAILABLE),
    MEDIA_TYPE_UNSUPPORTED("web.media-type-unsupported", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Parameter {@code reference} finds it in the log. */
    INTERNAL("web.internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String key;
    private final HttpStatus status;

    WebErrorKey(String key, HttpStatus status) {
        this.key = key;
        this.status = status;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return status == HttpStatus.FORBIDDEN ? Kind.FORBIDDEN : Kind.MALFORMED;
    }

    HttpStatus status() {
        return status;
    }
}
