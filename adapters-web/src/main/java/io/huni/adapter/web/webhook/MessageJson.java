package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.CallFaultJson;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.webhook.MessageView;
import io.huni.application.webhook.MessageView.Attempt;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.domain.shared.Language;
import io.huni.domain.webhook.MessageState;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an address was told, or shall be.
 *
 * @param messageId as the header {@code webhook-id} says it
 * @param status of the last answer
 * @param fault why the last try failed
 */
@Schema(name = "WebhookMessage")
record MessageJson(
        UUID id,
        @Schema(example = "msg_0197f3c27a107c3e9d2f1b6a5c4e8f01") String messageId,
        @Schema(example = "lead.created") String event,
        Optional<UUID> leadId,
        MessageState state,
        @Schema(example = "1") int attempts,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> endedAt,
        @Schema(example = "200") Optional<Integer> status,
        Optional<CallFaultJson> fault) {
    static MessageJson of(MessageView view, Texts texts, Language language) {
        return new MessageJson(
                view.id().value(),
                view.id().header(),
                view.event(),
                view.lead().map(lead -> lead.value()),
                view.state(),
                view.attempts(),
                view.createdAt(),
                view.nextAttemptAt(),
                view.endedAt(),
                view.status(),
                view.fault().map(fault -> CallFaultJson.of(fault, texts, language)));
    }

    @Schema(name = "WebhookMessagePage")
    record MessagePage(List<MessageJson> items, Optional<String> nextCursor) {}

    /**
     * @param answer the beginning of what came back, as text
     */
    @Schema(name = "WebhookAttempt")
    record AttemptJson(
            int number,
            Instant at,
            @Schema(example = "120") long tookMillis,
            Optional<Integer> status,
            Optional<CallFaultJson> fault,
            Optional<String> answer) {
        static AttemptJson of(Attempt attempt, Texts texts, Language language) {
            return new AttemptJson(
                    attempt.number(),
                    attempt.at(),
                    attempt.took().toMillis(),
                    attempt.status(),
                    attempt.fault().map(fault -> CallFaultJson.of(fault, texts, language)),
                    attempt.answer());
        }
    }

    /**
     * @param body what is sent; missing when it was forgotten with its lead
     * @param attempts the newest first
     */
    @Schema(name = "WebhookMessageDetail")
    record OpenedJson(MessageJson message, Optional<String> body, List<AttemptJson> attempts) {
        static OpenedJson of(Opened opened, Texts texts, Language language) {
            return new OpenedJson(
                    MessageJson.of(opened.view(), texts, language),
                    opened.body(),
                    opened.attempts().stream()
                            .map(attempt -> AttemptJson.of(attempt, texts, language))
                            .toList());
        }
    }
}
