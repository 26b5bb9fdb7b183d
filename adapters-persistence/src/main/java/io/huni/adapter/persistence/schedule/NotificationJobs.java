package io.huni.adapter.persistence.schedule;

import io.huni.application.notification.SendChannelMessages;
import io.huni.application.notification.SendDailySummaries;
import io.huni.application.notification.SendNotificationMails;
import io.huni.application.notification.TellCues;

/** What people are told because it is time. */
record NotificationJobs(
        TellCues cues,
        SendNotificationMails mails,
        SendDailySummaries summaries,
        SendChannelMessages channels,
        NotificationRetention retention) {}
