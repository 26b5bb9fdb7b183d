package io.huni.adapter.web.live;

import io.huni.application.live.LiveEvent;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The frames of the live channel as JSON. */
@Component
final class LiveJson {
    private static final int MOST_TOPICS = 200;
    private static final int LONGEST_TOPIC = 100;

    private final JsonMapper json;
    private volatile @Nullable Written last;

    LiveJson(JsonMapper json) {
        this.json = json;
    }

    /** Empty for a type that is not known here; a newer browser may ask for more. */
    Optional<Request> read(String text) {
        JsonNode frame = tree(text);
        return switch (frame.path("type").asString("")) {
            case "subscribe" -> Optional.of(new Request.Subscribe(topics(frame), after(frame)));
            case "unsubscribe" -> Optional.of(new Request.Unsubscribe(topics(frame)));
            case "viewing" -> viewing(frame);
            case "ping" -> Optional.of(new Request.Ping());
            default -> Optional.empty();
        };
    }

    byte[] write(Frame frame) {
        return switch (frame) {
            case Frame.Connected(long seq) -> bytes("{\"type\":\"connected\",\"seq\":" + seq + "}");
            case Frame.Resync(long seq) -> bytes("{\"type\":\"resync\",\"seq\":" + seq + "}");
            case Frame.Pong() -> bytes("{\"type\":\"pong\"}");
            case Frame.Event(LiveEvent event) -> write(event);
        };
    }

    /** The same event goes to many browsers, one after the other: it is written once. */
    private byte[] write(LiveEvent event) {
        Written known = last;
        if (known != null && known.event == event) {
            return known.text;
        }
        Written written = new Written(event, bytes(text(event)));
        last = written;
        return written.text;
    }

    private String text(LiveEvent event) {
        return "{\"type\":"
                + json.writeValueAsString(event.type())
                + ",\"seq\":"
                + event.seq()
                + ",\"topic\":"
                + json.writeValueAsString(event.topics().isEmpty() ? "" : event.topics().getFirst())
                + ",\"data\":"
                + event.data()
                + "}";
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            throw new FrameUnreadable();
        }
    }

    private static Set<String> topics(JsonNode frame) {
        JsonNode topics = frame.path("topics");
        if (!topics.isArray() || topics.size() > MOST_TOPICS) {
            throw new FrameUnreadable();
        }
        return topics.values().stream()
                .map(topic -> topic.asString(""))
                .filter(topic -> !topic.isBlank() && topic.length() <= LONGEST_TOPIC)
                .collect(Collectors.toSet());
    }

    /** Without {@code here} the person looks. */
    private static Optional<Request> viewing(JsonNode frame) {
        String topic = frame.path("topic").asString("");
        return topic.isBlank() || topic.length() > LONGEST_TOPIC
                ? Optional.empty()
                : Optional.of(new Request.Viewing(topic, frame.path("here").asBoolean(true)));
    }

    private static OptionalLong after(JsonNode frame) {
        JsonNode after = frame.path("after");
        return after.isIntegralNumber() && after.canConvertToLong()
                ? OptionalLong.of(after.longValue())
                : OptionalLong.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Written(LiveEvent event, byte[] text) {}

    /** A browser has sent what is no frame. */
    static final class FrameUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FrameUnreadable() {
            super("no frame", null, false, false);
        }
    }
}
