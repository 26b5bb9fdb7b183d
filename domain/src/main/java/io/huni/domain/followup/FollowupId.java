package io.huni.domain.followup;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names a mail to a lead for ever. */
public record FollowupId(UUID value) {
    public static FollowupId of(String text) {
        return new FollowupId(Require.uuid(text));
    }
}
