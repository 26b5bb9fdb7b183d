package io.huni.sandbox.webhook;

import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Misbehaviour.WebhookHabits;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of a delivery, in the escaped form that Meta sends and signs. */
final class WebhookBody {
    private WebhookBody() {}

    static String of(List<Lead> leads, WebhookHabits habits, long sentAt) {
        Map<String, List<Lead>> byPage =
                leads.stream()
                        .collect(
                                Collectors.groupingBy(
                                        lead -> lead.form().pageId(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Map<String, Object>> entries = new ArrayList<>();
        byPage.forEach((page, ofPage) -> entries.add(entry(page, ofPage, habits, sentAt)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("object", "page");
        body.put("entry", entries);
        return escaped(JsonMapper.shared().writeValueAsString(body));
    }

    private static Map<String, Object> entry(
            String page, List<Lead> leads, WebhookHabits habits, long sentAt) {
        List<Object> changes = new ArrayList<>();
        leads.forEach(lead -> changes.add(change(lead, habits)));
        if (habits.reverse()) {
            Collections.reverse(changes);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id(page, habits));
        entry.put("time", sentAt);
        entry.put("changes", changes);
        return entry;
    }

    private static Map<String, Object> change(Lead lead, WebhookHabits habits) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("created_time", lead.createdAt().getEpochSecond());
        value.put("leadgen_id", id(lead.id(), habits));
        value.put("page_id", id(lead.form().pageId(), habits));
        value.put("form_id", id(lead.form().id(), habits));
        value.put(
                "ad_id",
                lead.ad().map(ad -> id(ad.id(), habits)).orElse(habits.numericIds() ? 0 : "0"));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("field", "leadgen");
        change.put("value", value);
        return change;
    }

    private static Object id(String id, WebhookHabits habits) {
        return habits.numericIds() ? Long.valueOf(id) : id;
    }

    /** Everything beyond ASCII as lower-case escapes: the signature covers these bytes. */
    static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.chars()
                .forEach(
                        unit -> {
                            if (unit < 128) {
                                text.append((char) unit);
                            } else {
                                text.append("\\u%04x".formatted(unit));
                            }
                        });
        return text.toString();
    }
}
