package io.huni.application.notification;

import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelPost;
import io.huni.application.notification.port.ChannelSetups;

/** The out-ports of channels that lie in the database. */
public record ChannelPorts(ChannelSetups setups, ChannelPost post, ChannelLog log) {}
