package io.huni.house;

import io.huni.application.lead.LeadFixture;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** A lead in the words of the API. The numbers of the house are taken from the end of the id. */
final class LeadText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LeadText() {}

    static ObjectNode item(Lead lead) {
        return duplicate(lead)
                .put("source", lead.source().name())
                .put("score", lead.score().points())
                .put("scoreLevel", lead.score().level().name())
                .put("test", lead.test())
                .put("submittedAt", lead.submittedAt().toString())
                .set("tags", JSON.arrayNode());
    }

    static ObjectNode duplicate(Lead lead) {
        return JSON.objectNode()
                .put("id", lead.id().value().toString())
                .put("number", lead.id().value().getLeastSignificantBits() & 0xFFFF_FFFFL)
                .put("fullName", name(lead))
                .put("status", lead.status().name())
                .put("createdAt", lead.capturedAt().toString());
    }

    static ObjectNode detail(Lead lead) {
        ObjectNode detail = item(lead);
        ObjectNode attribution = JSON.objectNode();
        attribution.set("utm", JSON.objectNode());
        attribution.set("clickIds", JSON.objectNode());
        detail.put("version", 1)
                .put("updatedAt", lead.capturedAt().toString())
                .set("attribution", attribution);
        for (String list : List.of("answers", "consents", "allowed")) {
            detail.set(list, JSON.arrayNode());
        }
        return detail.set("custom", JSON.objectNode());
    }

    /** The form that it came through, as filters offer it. */
    static ObjectNode facet(Lead lead) {
        return JSON.objectNode()
                .put("kind", "form")
                .put("value", lead.attribution().form().id().orElse(LeadFixture.FORM));
    }

    /** The one thing done about a lead that nobody has touched. */
    static ObjectNode captured(Lead lead) {
        return JSON.objectNode()
                .put("id", lead.id().value().toString())
                .put("type", "CAPTURED")
                .put("description", name(lead))
                .put("at", lead.capturedAt().toString());
    }

    static ObjectNode stats(List<Lead> counted) {
        ObjectNode byStatus = JSON.objectNode();
        for (LeadStatus status : LeadStatus.values()) {
            byStatus.put(
                    status.name(),
                    counted.stream().filter(lead -> lead.status() == status).count());
        }
        ObjectNode stats =
                JSON.objectNode()
                        .put("total", counted.size())
                        .put(
                                "unassigned",
                                counted.stream().filter(lead -> lead.assignee().isEmpty()).count())
                        .put("mine", 0)
                        .put("today", 0);
        return stats.set("byStatus", byStatus);
    }

    static String name(Lead lead) {
        return lead.contact().fullName().orElseThrow().value();
    }
}
