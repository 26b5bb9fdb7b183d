package io.huni.domain.followup;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names a rule that sends mails for ever. */
public record FollowupRuleId(UUID value) {
    public static FollowupRuleId of(String text) {
        return new FollowupRuleId(Require.uuid(text));
    }
}
