package io.huni.adapter.meta.graph;

import io.huni.application.connection.port.LeadForms.Usage;

import tools.jackson.databind.JsonNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A good answer.
 *
 * @param blocked how long further calls will be refused, when it says so
 */
public record GraphReply(JsonNode body, Usage usage, Optional<Duration> blocked) {
    private static final Pattern AFTER = Pattern.compile("[?&]after=([^&]+)");

    /**
     * Where the next page begins. Cursors stand on the last page, too: only {@code paging.next}
     * means that there is one. Its address is not followed, because it holds the token.
     */
    public Optional<String> next() {
        JsonNode paging = body.path("paging");
        return Json.text(paging.path("next"))
                .flatMap(
                        next ->
                                Json.text(paging.path("cursors").path("after"))
                                        .or(() -> afterIn(next)));
    }

    private static Optional<String> afterIn(String address) {
        Matcher matcher = AFTER.matcher(address);
        return matcher.find()
                ? Optional.of(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
