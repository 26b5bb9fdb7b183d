package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.Json;
import io.huni.application.connection.port.LeadForms.FormDetail;
import io.huni.application.connection.port.LeadForms.FormQuestion;
import io.huni.application.connection.port.LeadForms.FormSummary;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the LeadgenForm node.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/page/leadgen_forms">Meta:
 *     lead forms of a page</a>
 */
final class GraphForms {
    static final String SUMMARY_FIELDS = "id,name,status,leads_count";
    static final String DETAIL_FIELDS = "id,name,status,locale,questions,leads_count,legal_content";

    private GraphForms() {}

    static Optional<FormSummary> summary(JsonNode node) {
        return Json.id(node.path("id"))
                .map(id -> new FormSummary(id, name(node), status(node), leadsCount(node)));
    }

    static Optional<FormDetail> detail(JsonNode node) {
        return Json.id(node.path("id"))
                .map(
                        id ->
                                new FormDetail(
                                        id,
                                        name(node),
                                        status(node),
                                        Json.text(node.path("locale")),
                                        leadsCount(node),
                                        questions(node.path("questions")),
                                        consentLabels(node.path("legal_content"))));
    }

    private static String name(JsonNode node) {
        return Json.text(node.path("name")).orElseGet(() -> Json.text(node.path("id")).orElse("?"));
    }

    private static String status(JsonNode node) {
        return Json.text(node.path("status")).orElse("ACTIVE");
    }

    private static long leadsCount(JsonNode node) {
        return Json.number(node.path("leads_count")).orElse(0L);
    }

    private static List<FormQuestion> questions(JsonNode node) {
        return Json.list(node).flatMap(question -> question(question).stream()).toList();
    }

    /** A question without a key is known by its type, as its answers are. */
    private static Optional<FormQuestion> question(JsonNode node) {
        String type = Json.text(node.path("type")).orElse("CUSTOM");
        return Json.text(node.path("key"))
                .or(() -> Json.text(node.path("type")))
                .map(key -> new FormQuestion(key, Json.text(node.path("label")).orElse(key), type));
    }

    private static Map<String, String> consentLabels(JsonNode legalContent) {
        Map<String, String> labels = new LinkedHashMap<>();
        Json.list(legalContent.path("custom_disclaimer").path("checkboxes"))
                .forEach(
                        box ->
                                Json.text(box.path("key"))
                                        .ifPresent(key -> labels.put(key, label(box, key))));
        return labels;
    }

    private static String label(JsonNode box, String key) {
        return Json.text(box.path("text")).orElse(key);
    }
}
