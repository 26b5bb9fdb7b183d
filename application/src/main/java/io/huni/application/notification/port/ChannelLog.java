package io.huni.application.notification.port;

import io.huni.application.notification.ChannelMessage;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.shared.PageRequest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Out-port: what became of messages, without what they said. */
public interface ChannelLog {
    /**
     * Notes a try. Tries of one message are one line; of a person and channel one is open at most.
     *
     * @param gist how many of each kind
     */
    Mono<Void> note(
            Turn turn,
            String gist,
            SendingState state,
            Answer answer,
            Optional<Instant> next,
            Instant now);

    /** The newest first. */
    Mono<Page> page(Set<NotificationChannel> channels, Set<SendingState> states, PageRequest page);

    record Page(List<ChannelMessage> items, Optional<String> nextCursor) {}
}
