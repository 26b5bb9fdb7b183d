package io.huni.adapter.web.shared;

import io.huni.application.lead.CaptureLead.Idempotency;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two headers by which a caller guards a change: {@code If-Match}, {@code Idempotency-Key}. */
@Component
public final class Preconditions {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final JsonMapper json;

    Preconditions(JsonMapper json) {
        this.json = json;
    }

    /** The ETag of a version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller has seen; empty for none and for {@code *}. */
    public static OptionalInt ifMatch(@Nullable String header) {
        if (header == null || "*".equals(header.strip())) {
            return OptionalInt.empty();
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new Refused(WebErrorKey.IF_MATCH_MALFORMED);
        }
        return OptionalInt.of(Integer.parseInt(etag.group(1)));
    }

    /** As {@link #ifMatch}, in the form of commands. */
    public static Optional<Integer> seen(@Nullable String header) {
        OptionalInt version = ifMatch(header);
        return version.isPresent() ? Optional.of(version.getAsInt()) : Optional.empty();
    }

    /** A record with its version as ETag. */
    public static <T> ResponseEntity<T> tagged(int version, T body) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /**
     * @param body what was understood of the body; another order of its fields or other blanks make
     *     no other request
     */
    public Optional<Idempotency> idempotency(@Nullable String header, Object body) {
        if (header == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(header).matches()) {
            throw new Refused(WebErrorKey.IDEMPOTENCY_KEY_MALFORMED);
        }
        return Optional.of(new Idempotency(header, hash(json.writeValueAsBytes(body))));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
