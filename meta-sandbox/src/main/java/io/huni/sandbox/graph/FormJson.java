package io.huni.sandbox.graph;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.World;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms as the Graph API writes them. */
final class FormJson {
    static final List<String> USUAL = List.of("id", "locale", "name", "status");

    private FormJson() {}

    static Map<String, Object> of(Form form, World world, List<String> fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", form.id());
        fields.stream()
                .filter(field -> !"id".equals(field))
                .forEach(field -> put(json, form, world, field.replaceFirst("[{(].*", "")));
        return json;
    }

    private static void put(Map<String, Object> json, Form form, World world, String field) {
        switch (field) {
            case "name" -> json.put(field, form.name());
            case "locale" -> json.put(field, form.locale());
            case "status" -> json.put(field, "ACTIVE");
            case "leads_count" -> json.put(field, world.leadsOf(form.id()));
            case "organic_leads_count", "expired_leads_count" -> json.put(field, 0);
            case "questions" ->
                    json.put(field, form.questions().stream().map(FormJson::question).toList());
            case "page", "page_id" -> json.put(field, page(form, field));
            case "privacy_policy_url" -> json.put(field, "https://ornek.test/kvkk");
            case "legal_content" -> legal(json, form);
            default -> {}
        }
    }

    private static Object page(Form form, String field) {
        return "page".equals(field) ? Map.of("id", form.pageId()) : form.pageId();
    }

    private static Map<String, Object> question(Form.Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", question.key());
        json.put("label", question.label());
        if (!question.options().isEmpty()) {
            json.put(
                    "options",
                    question.options().stream()
                            .map(option -> Map.of("key", option, "value", option))
                            .toList());
        }
        json.put("type", question.type());
        json.put("id", question.id());
        return json;
    }

    private static void legal(Map<String, Object> json, Form form) {
        if (form.consents().isEmpty()) {
            return;
        }
        List<Map<String, Object>> boxes =
                form.consents().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                box ->
                                        Map.<String, Object>of(
                                                "key",
                                                box.getKey(),
                                                "text",
                                                box.getValue(),
                                                "is_required",
                                                false,
                                                "is_checked_by_default",
                                                false))
                        .toList();
        json.put(
                "legal_content",
                Map.of("custom_disclaimer", Map.of("title", "Onaylar", "checkboxes", boxes)));
    }
}
