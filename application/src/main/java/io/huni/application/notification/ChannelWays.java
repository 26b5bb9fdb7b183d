package io.huni.application.notification;

import io.huni.application.notification.port.ChannelSenders;
import io.huni.application.notification.port.NotificationWords;
import io.huni.application.outgoing.OutgoingHttp;

/** How messages of channels are written and carried. */
public record ChannelWays(ChannelSenders senders, NotificationWords words, OutgoingHttp http) {}
