package io.huni.application.webhook;

import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an address was told, or shall be.
 *
 * @param event as payloads say it
 * @param nextAttemptAt while it waits
 * @param status of the last attempt
 * @param fault of the last attempt
 */
public record MessageView(
        MessageId id,
        String event,
        Optional<LeadId> lead,
        MessageState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> endedAt,
        Optional<Integer> status,
        Optional<CallFault> fault) {
    /**
     * @param answer the beginning of what came back
     */
    public record Attempt(
            int number,
            Instant at,
            Duration took,
            Optional<Integer> status,
            Optional<CallFault> fault,
            Optional<String> answer) {}

    /**
     * @param body what is sent; empty when it was forgotten with its lead
     * @param attempts the newest first
     */
    public record Opened(MessageView view, Optional<String> body, List<Attempt> attempts) {}
}
