package io.huni.application.webhook.port;

import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.MessageView;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Out-port: what addresses are told, queue and log in one. */
public interface WebhookMessages {
    /** An address hears of an event once: what is known of it is left out. */
    Mono<Void> add(List<NewMessage> messages);

    /**
     * What is due, the longest due first, counting an attempt of each; of one address only a few at
     * a time, so that one that hangs keeps no other waiting, and of one lead only the first, so
     * that they come in order. Nobody else gets them until the lease ends. What would tell a
     * distributor of a lead that is its own no longer ends as forgotten.
     */
    Mono<List<Due>> claim(Claim claim);

    /**
     * Writes an attempt down and what follows for the message and the health of its address.
     *
     * @param next when it is tried again; empty with a fault gives it up
     */
    Mono<Void> settle(Due due, Reply reply, Optional<Instant> next, Instant now);

    Mono<Page> page(Visibility who, WebhookId of, Set<MessageState> states, PageRequest request);

    Mono<Opened> find(Visibility visibility, WebhookId webhook, MessageId message);

    /**
     * Due at once and as if never tried; false when what it told was forgotten, or is of a lead
     * that is the distributor's no longer.
     */
    Mono<Boolean> again(MessageId message, Instant now);

    /** As {@link #again} all that were given up since then; how many. */
    Mono<Long> againSince(WebhookId webhook, Instant since, Instant now);

    /**
     * @param event as payloads say it
     * @param lead empty for a test
     * @param body what is sent, to the byte
     */
    record NewMessage(
            MessageId id,
            WebhookId webhook,
            Optional<DistributorId> distributor,
            UUID eventId,
            String event,
            Optional<LeadId> lead,
            String body,
            Instant at) {}

    /**
     * @param most of all addresses
     * @param each of one address at a time
     */
    record Claim(int most, int each, Duration lease, Instant now) {}

    /**
     * @param secrets the newest first; empty when the key at hand does not open them
     * @param tries this one included
     * @param failingSince the first failure of the address after its last success
     */
    record Due(
            MessageId id,
            WebhookId webhook,
            String url,
            List<WebhookSecret> secrets,
            String body,
            int tries,
            int attempts,
            Optional<Instant> failingSince) {
        /** As its failure is remembered. */
        public Optional<Instant> failingSince(Optional<CallFault> fault, Instant now) {
            return fault.map(any -> failingSince.orElse(now));
        }
    }

    record Page(List<MessageView> items, Optional<String> nextCursor) {}
}
