package io.huni.adapter.meta.delivery;

import io.huni.adapter.meta.graph.Json;
import io.huni.application.delivery.port.DeliveryReader;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.Notice;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what Meta posts for pages and Instagram accounts.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/webhooks/reference/page">Meta: page
 *     webhooks</a>
 */
final class LeadgenReader implements DeliveryReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LEADGEN = "leadgen";
    private static final int LONGEST_ID = 100;

    @Override
    public Channel channel() {
        return Channel.META;
    }

    @Override
    public Reading read(byte[] body) {
        JsonNode root = parsed(body);
        return new Reading(
                Json.text(root.path("object")).orElse(""),
                Json.list(root.path("entry")).flatMap(LeadgenReader::notices).toList());
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException unreadable) {
            throw new Unreadable(unreadable);
        }
        throw new Unreadable(new IllegalArgumentException("no JSON object"));
    }

    private static Stream<Notice> notices(JsonNode entry) {
        return Stream.of(
                        Json.list(entry.path("changes")).map(change -> change(entry, change)),
                        Json.list(entry.path("messaging")).map(MessagingEvent::notice),
                        Json.list(entry.path("standby")).map(MessagingEvent::notice))
                .flatMap(stream -> stream);
    }

    private static Notice change(JsonNode entry, JsonNode change) {
        JsonNode value = change.path("value");
        String field = Json.text(change.path("field")).orElse("unknown");
        Optional<String> leadgenId =
                Json.text(value.path("leadgen_id")).filter(id -> id.length() <= LONGEST_ID);
        return LEADGEN.equals(field) && leadgenId.isPresent()
                ? lead(entry, value, leadgenId.get())
                : new Notice.Other(field, Json.text(value.path("id")));
    }

    /**
     * The page of the value counts: the entry's id was seen to differ. {@code adgroup_id} is an old
     * name for the ad and is not read.
     */
    private static Notice lead(JsonNode entry, JsonNode value, String leadgenId) {
        return new Notice.LeadSubmitted(
                leadgenId,
                Json.id(value.path("page_id")).or(() -> Json.id(entry.path("id"))),
                Json.id(value.path("form_id")),
                Json.text(value.path("ad_id")).filter(id -> !"0".equals(id)),
                Json.moment(value.path("created_time")));
    }
}
