package io.huni.sandbox.graph;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Lead;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Leads as the Graph API writes them: only what was asked for, and offsets without a colon. */
final class LeadJson {
    static final List<String> USUAL =
            List.of("created_time", "id", "ad_id", "form_id", "field_data");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);

    private LeadJson() {}

    static Map<String, Object> of(Lead lead, List<String> fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        fields.forEach(field -> put(json, lead, field.strip()));
        json.putIfAbsent("id", lead.id());
        return json;
    }

    private static void put(Map<String, Object> json, Lead lead, String field) {
        switch (field) {
            case "created_time" -> json.put(field, time(lead));
            case "form_id" -> json.put(field, lead.form().id());
            case "field_data" -> json.put(field, answers(lead));
            case "custom_disclaimer_responses" -> consents(json, lead);
            case "platform" -> json.put(field, lead.platform());
            case "is_organic" -> json.put(field, lead.ad().isEmpty());
            default -> lead.ad().ifPresent(ad -> put(json, ad, field));
        }
    }

    private static void put(Map<String, Object> json, Form.Ad ad, String field) {
        switch (field) {
            case "ad_id" -> json.put(field, ad.id());
            case "ad_name" -> json.put(field, ad.name());
            case "adset_id" -> json.put(field, ad.adSetId());
            case "adset_name" -> json.put(field, ad.adSet());
            case "campaign_id" -> json.put(field, ad.campaignId());
            case "campaign_name" -> json.put(field, ad.campaign());
            default -> {}
        }
    }

    private static String time(Lead lead) {
        return TIME.format(lead.createdAt().atOffset(ZoneOffset.of(lead.form().offset())));
    }

    private static List<Map<String, Object>> answers(Lead lead) {
        return lead.values().entrySet().stream()
                .map(
                        answer ->
                                Map.<String, Object>of(
                                        "name", answer.getKey(), "values", answer.getValue()))
                .toList();
    }

    private static void consents(Map<String, Object> json, Lead lead) {
        if (lead.consents().isEmpty()) {
            return;
        }
        json.put(
                "custom_disclaimer_responses",
                lead.consents().entrySet().stream()
                        .map(
                                box ->
                                        Map.of(
                                                "checkbox_key",
                                                box.getKey(),
                                                "is_checked",
                                                box.getValue() ? "1" : ""))
                        .toList());
    }
}
