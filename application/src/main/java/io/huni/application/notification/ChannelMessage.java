package io.huni.application.notification;

import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a message.
 *
 * @param gist how many of each kind it told of
 * @param answer the beginning of what the other side said last, without what was sent to it
 */
public record ChannelMessage(
        UUID id,
        NotificationChannel channel,
        UUID personId,
        String personName,
        String gist,
        SendingState state,
        int attempts,
        Instant createdAt,
        Instant triedAt,
        Optional<Instant> nextAt,
        Optional<Integer> status,
        Optional<ChannelFault> fault,
        Optional<String> answer) {}
