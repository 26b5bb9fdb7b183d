package io.huni.adapter.whatsapp.delivery;

import io.huni.domain.delivery.Notice;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The notices of one change: those of its lists, or one for the change itself. */
final class ValueNotices {
    private static final List<Kind> LISTS =
            List.of(
                    new Kind("messages", "message"),
                    new Kind("message_echoes", "echo"),
                    new Kind("statuses", "status"),
                    new Kind("calls", "call"),
                    new Kind("user_preferences", "preference"),
                    new Kind("history", "history"),
                    new Kind("state_sync", "contact"),
                    new Kind("groups", "group"));

    /** Fields that belong together under one name; others are called as Meta calls them. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "message_template_status_update", "template",
                    "message_template_quality_update", "template",
                    "message_template_components_update", "template",
                    "template_category_update", "template",
                    "account_update", "account",
                    "account_alerts", "account",
                    "account_review_update", "account");

    private ValueNotices() {}

    static Stream<Notice> of(JsonNode change) {
        JsonNode value = change.path("value");
        List<Notice> listed = LISTS.stream().flatMap(kind -> kind.in(value)).toList();
        return listed.isEmpty() ? Stream.of(itself(change, value)) : listed.stream();
    }

    private static Notice itself(JsonNode change, JsonNode value) {
        String field = Scalars.text(change.path("field")).orElse("unknown");
        return new Notice.Other(
                FIELDS.getOrDefault(field, field), Scalars.text(value.path("message_template_id")));
    }

    private record Kind(String list, String name) {
        Stream<Notice> in(JsonNode value) {
            return Scalars.list(value.path(list))
                    .map(element -> new Notice.Other(name, externalId(element)));
        }

        /** Calls were seen with {@code id} and with {@code wacid}. */
        private static Optional<String> externalId(JsonNode element) {
            return Scalars.text(element.path("id")).or(() -> Scalars.text(element.path("wacid")));
        }
    }
}
