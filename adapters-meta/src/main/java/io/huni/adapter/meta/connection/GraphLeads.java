package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.Json;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Attribution.Named;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.Utm;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the Lead node.
 *
 * @see <a href="https://developers.facebook.com/docs/marketing-api/reference/lead">Meta: the Lead
 *     node</a>
 */
record GraphLeads(Clock clock) {
    /** Anything but a few must be asked for by name, the consent boxes among it. */
    static final String FIELDS =
            "id,created_time,form_id,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,"
                    + "platform,is_organic,field_data,custom_disclaimer_responses,home_listing,"
                    + "partner_name,post,post_submission_check_result,retailer_item_id,vehicle";

    /** Enough to count. */
    static final String ID_FIELDS = "id,created_time";

    /** {@code 2026-11-21T10:15:30+0300}: the offset has no colon. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(java.util.Locale.ROOT);

    /** Empty when it is no lead, having no id. */
    Optional<SubmittedLead> lead(JsonNode node) {
        return Json.text(node.path("id"))
                .map(
                        id ->
                                new SubmittedLead(
                                        id,
                                        moment(node.path("created_time")),
                                        fields(node.path("field_data")),
                                        disclaimers(node.path("custom_disclaimer_responses")),
                                        Json.id(node.path("form_id")),
                                        attribution(node)));
    }

    private Instant moment(JsonNode node) {
        return Json.text(node)
                .flatMap(GraphLeads::written)
                .or(() -> Json.moment(node))
                .orElseGet(clock::instant);
    }

    private static Optional<Instant> written(String text) {
        try {
            return Optional.of(Instant.from(MOMENT.parse(text)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static List<FieldAnswer> fields(JsonNode data) {
        return Json.list(data)
                .flatMap(
                        field ->
                                Json.text(field.path("name"))
                                        .map(name -> new FieldAnswer(name, values(field)))
                                        .stream())
                .toList();
    }

    /** Old testing tools write {@code value}; {@code values} may be empty or not there at all. */
    private static List<String> values(JsonNode field) {
        JsonNode values = field.path("values");
        JsonNode given = values.isMissingNode() ? field.path("value") : values;
        return given.isArray()
                ? Json.list(given).flatMap(value -> Json.text(value).stream()).toList()
                : Json.text(given).map(List::of).orElse(List.of());
    }

    private static Map<String, Boolean> disclaimers(JsonNode responses) {
        Map<String, Boolean> boxes = new LinkedHashMap<>();
        Json.list(responses)
                .forEach(
                        box ->
                                Json.text(box.path("checkbox_key"))
                                        .ifPresent(key -> boxes.put(key, isChecked(box))));
        return boxes;
    }

    private static boolean isChecked(JsonNode box) {
        return Json.flag(box.path("is_checked")).orElse(false);
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                named(node, "campaign"),
                named(node, "adset"),
                named(node, "ad"),
                new Named(Json.text(node.path("form_id")), Optional.empty()),
                Optional.empty(),
                Json.text(node.path("platform")),
                Json.flag(node.path("is_organic")),
                Utm.none(),
                Map.of());
    }

    private static Named named(JsonNode node, String object) {
        return new Named(
                Json.text(node.path(object + "_id")), Json.text(node.path(object + "_name")));
    }
}
