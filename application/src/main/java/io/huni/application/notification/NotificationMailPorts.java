package io.huni.application.notification;

import io.huni.application.notification.port.DailySummaries;
import io.huni.application.notification.port.NotificationCues;
import io.huni.application.notification.port.NotificationPost;

/** The out-ports of what is told because it is time. */
public record NotificationMailPorts(
        NotificationCues cues, NotificationPost post, DailySummaries summaries) {}
