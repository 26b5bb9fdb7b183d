package io.huni.application.followup;

import io.huni.application.followup.port.FollowupRules;
import io.huni.domain.followup.Template;

final class InMemoryFollowupRulesTest extends FollowupRulesContract {
    private final InMemoryFollowupRules rules = new InMemoryFollowupRules();

    @Override
    protected FollowupRules rules() {
        return rules;
    }

    @Override
    protected void thereIs(Template there) {
        // Rules in memory ask for no templates.
    }
}
