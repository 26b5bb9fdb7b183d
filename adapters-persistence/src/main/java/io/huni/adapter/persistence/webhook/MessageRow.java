package io.huni.adapter.persistence.webhook;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.webhook.MessageView;
import io.huni.application.webhook.MessageView.Attempt;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows of webhook_message. */
record MessageRow(SealedSecrets sealed) {
    private static final TypeReference<List<Tried>> TRIED = new TypeReference<>() {};

    Due due(Readable row) {
        WebhookId webhook = new WebhookId(required(row, "webhook_id", UUID.class));
        return new Due(
                id(row),
                webhook,
                required(row, "url", String.class),
                secrets(webhook, row),
                required(row, "body", String.class),
                required(row, "tries", Integer.class),
                required(row, "attempts", Integer.class),
                optional(row, "failing_since", Instant.class));
    }

    private List<WebhookSecret> secrets(WebhookId webhook, Readable row) {
        return Stream.of("secret", "old_secret")
                .flatMap(column -> optional(row, column, byte[].class).stream())
                .flatMap(one -> sealed.open(webhook, one).stream())
                .toList();
    }

    static MessageView view(Readable row) {
        MessageState state = MessageState.valueOf(required(row, "state", String.class));
        return new MessageView(
                id(row),
                required(row, "event", String.class),
                optional(row, "lead_id", UUID.class).map(LeadId::new),
                state,
                required(row, "attempts", Integer.class),
                required(row, "created_at", Instant.class),
                optional(row, "due_at", Instant.class)
                        .filter(due -> state == MessageState.WAITING)
                        .filter(due -> optional(row, "leased_until", Instant.class).isEmpty()),
                optional(row, "ended_at", Instant.class),
                optional(row, "status", Integer.class),
                optional(row, "fault", String.class).map(CallFault::valueOf));
    }

    static Opened opened(Readable row) {
        List<Tried> tried = DatabaseJson.read(required(row, "tried", String.class), TRIED);
        return new Opened(
                view(row),
                optional(row, "body", String.class),
                tried.stream().map(Tried::attempt).toList());
    }

    private static MessageId id(Readable row) {
        return new MessageId(required(row, "id", UUID.class));
    }

    /** As {@code jsonb_to_recordset} takes it in. */
    record Added(
            UUID id,
            UUID webhookId,
            @Nullable UUID distributorId,
            UUID eventId,
            String event,
            @Nullable UUID leadId,
            String body,
            String at) {
        static Added of(NewMessage message) {
            return new Added(
                    message.id().value(),
                    message.webhook().value(),
                    message.distributor().map(id -> id.value()).orElse(null),
                    message.eventId(),
                    message.event(),
                    message.lead().map(LeadId::value).orElse(null),
                    message.body(),
                    message.at().toString());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Tried(
            int number,
            String at,
            long took,
            @Nullable Integer status,
            @Nullable String fault,
            @Nullable String answer) {
        Attempt attempt() {
            return new Attempt(
                    number,
                    Instant.parse(at),
                    Duration.ofMillis(took),
                    Optional.ofNullable(status),
                    Optional.ofNullable(fault).map(CallFault::valueOf),
                    Optional.ofNullable(answer).filter(text -> !text.isEmpty()));
        }
    }
}
