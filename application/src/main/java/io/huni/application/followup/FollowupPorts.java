package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.FollowupRules;
import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Templates;

/** What mails to leads need of the database. */
public record FollowupPorts(
        Templates templates, FollowupRules rules, Followups followups, Addressees addressees) {}
