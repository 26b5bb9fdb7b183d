package io.huni.adapter.outgoing.outgoing;

import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.domain.outgoing.CallFault;
import io.netty.handler.codec.http.HttpHeaderNames;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientResponse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What a receiver answered, as much of it as is worth keeping. */
final class Answers {
    private static final int MOST_BYTES = 16_384;
    private static final int LONGEST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cf}");

    private Answers() {}

    /** The status is what counts: a body that does not end is cut off. */
    static Mono<Reply> of(HttpClientResponse response, Flux<byte[]> body) {
        AtomicInteger read = new AtomicInteger();
        return body.takeUntil(part -> read.addAndGet(part.length) >= MOST_BYTES)
                .take(PATIENCE)
                .onErrorComplete()
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes)
                .map(bytes -> reply(response, bytes.toString(StandardCharsets.UTF_8)));
    }

    private static Reply reply(HttpClientResponse response, String body) {
        int status = response.status().code();
        Optional<Duration> wish =
                wish(response.responseHeaders().get(HttpHeaderNames.RETRY_AFTER), Instant.now());
        return new Reply(
                Optional.of(status), CallFault.of(status), wish, plain(body), Duration.ZERO);
    }

    static String plain(String body) {
        String text = CONTROLS.matcher(body).replaceAll("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** In seconds, or as a date (RFC 9110, 10.2.3). */
    static Optional<Duration> wish(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.strip();
        try {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return Optional.of(Duration.between(now, until)).filter(Duration::isPositive);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
