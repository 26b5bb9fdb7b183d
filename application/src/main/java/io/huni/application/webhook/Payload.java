package io.huni.application.webhook;

import io.huni.application.shared.Json;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.WebhookEvent;

import java.time.Instant;

/** What is sent: {@code {"type", "timestamp", "data"}}, as Standard Webhooks advises. */
final class Payload {
    static final String TEST = "webhook.test";

    private static final String EXAMPLE =
            """
            {"id":"0197f3c2-7a10-7c3e-9d2f-1b6a5c4e8f01","number":1042,"source":"META",\
            "fullName":"Elif Yılmaz","email":"elif@example.com","phone":"+905321234567",\
            "status":"NEW","score":85,"scoreLevel":"VERY_GOOD",\
            "createdAt":"2026-11-29T08:15:00Z"}\
            """;

    private Payload() {}

    static String of(WebhookEvent event, Instant at, Json lead) {
        return of(event.key(), at, "{\"lead\":" + lead.text() + "}");
    }

    static String moved(
            WebhookEvent event, Instant at, Json lead, LeadStatus before, LeadStatus after) {
        String data =
                "{\"lead\":%s,\"before\":{\"status\":\"%s\"},\"after\":{\"status\":\"%s\"}}"
                        .formatted(lead.text(), before, after);
        return of(event.key(), at, data);
    }

    /** Of a lead that is not there any more nothing is told but its id. */
    static String gone(Instant at, LeadId lead) {
        String data = "{\"lead\":{\"id\":\"%s\"}}".formatted(lead.value());
        return of(WebhookEvent.LEAD_DELETED.key(), at, data);
    }

    static String example(WebhookEvent event) {
        return of(event, Instant.parse("2026-11-29T08:15:00Z"), new Json(EXAMPLE));
    }

    static String test(Instant at) {
        return of(TEST, at, "{\"lead\":" + EXAMPLE + "}");
    }

    private static String of(String type, Instant at, String data) {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(type, at, data);
    }
}
