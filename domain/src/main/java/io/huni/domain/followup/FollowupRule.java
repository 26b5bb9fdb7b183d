package io.huni.domain.followup;

import io.huni.domain.identity.Owners;
import io.huni.domain.shared.Require;

/**
 * Sends a template when a lead reaches a status; each lead gets it once.
 *
 * @param owners as of a template; it sends to the leads of its owner only
 * @param delayMinutes 0 to 129,600 (90 days)
 * @param workingHours whether it goes only while the organisation works
 * @param version rises with every change
 */
public record FollowupRule(
        FollowupRuleId id,
        Owners owners,
        String name,
        boolean active,
        RuleTrigger when,
        TemplateId template,
        int delayMinutes,
        boolean workingHours,
        int version) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DELAY = 90 * 24 * 60;

    public FollowupRule {
        name = Require.line("name", name, LONGEST_NAME);
        Require.between("delayMinutes", delayMinutes, 0, LONGEST_DELAY);
    }
}
