package io.huni.adapter.persistence.schedule;

import io.huni.application.followup.SendDueFollowups;
import io.huni.application.followup.TellSentFollowups;

/** What mails to leads do because it is time. */
record FollowupJobs(SendDueFollowups due, TellSentFollowups sent) {}
