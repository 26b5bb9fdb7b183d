package io.huni.adapter.web.idempotency;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells two requests apart by method, address and body. Another order of a body's fields or other
 * blanks make no other request.
 */
@Component
final class RequestPrint {
    private final JsonMapper json;

    RequestPrint(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    }

    String of(ServerHttpRequest request, byte[] body) {
        MessageDigest digest = sha256();
        String operation = request.getMethod() + " " + request.getURI().getRawPath();
        digest.update(operation.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(plain(body)));
    }

    private byte[] plain(byte[] body) {
        try {
            return json.writeValueAsBytes(json.readValue(body, Object.class));
        } catch (JacksonException noJson) {
            return body;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
