package io.huni.adapter.web.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.LiveEvent;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
            case "typing" -> typing(frame);
            case "ping" -> Optional.of(new Request.Ping());
            default -> Optional.empty();
        };
    }

    byte[] write(Frame frame) {
        return switch (frame) {
            case Frame.Connected(long seq) -> bytes("{\"type\":\"connected\",\"seq\":" + seq + "}");
            case Frame.Resync(long seq) -> bytes("{\"type\":\"resync\",\"seq\":" + seq + "}");
            case Frame.Pong() -> bytes("{\"type\":\"pong\"}");
            case Frame.Whisper(Announcement whisper) -> bytes(text(whisper));
            case Frame.Event event -> write(event);
        };
    }

    /** The same event goes to many browsers, one after the other: it is written once. */
    private byte[] write(Frame.Event event) {
        Written known = last;
        if (known != null && known.isOf(event)) {
            return known.text;
        }
        Written written = new Written(event, bytes(text(event.event(), event.topics())));
        last = written;
        return written.text;
    }

    private String text(LiveEvent event, List<String> topics) {
        return "{\"type\":"
                + json.writeValueAsString(event.type())
                + ",\"seq\":"
                + event.seq()
                + ",\"topic\":"
                + json.writeValueAsString(topics.getFirst())
                + ",\"topics\":"
                + json.writeValueAsString(topics)
                + ",\"data\":"
                + event.data()
                + "}";
    }

    private String text(Announcement whisper) {
        return "{\"type\":"
                + json.writeValueAsString(whisper.type())
                + ",\"topic\":"
                + json.writeValueAsString(whisper.topics().getFirst())
                + ",\"data\":"
                + whisper.data()
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
        return topic(frame)
                .map(topic -> new Request.Viewing(topic, frame.path("here").asBoolean(true)));
    }

    private static Optional<Request> typing(JsonNode frame) {
        return topic(frame).map(Request.Typing::new);
    }

    private static Optional<String> topic(JsonNode frame) {
        String topic = frame.path("topic").asString("");
        return Optional.of(topic).filter(text -> !text.isBlank() && text.length() <= LONGEST_TOPIC);
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
    private record Written(Frame.Event frame, byte[] text) {
        boolean isOf(Frame.Event other) {
            return frame.event() == other.event() && frame.topics().equals(other.topics());
        }
    }

    /** A browser has sent what is no frame. */
    static final class FrameUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FrameUnreadable() {
            super("no frame", null, false, false);
        }
    }
}
