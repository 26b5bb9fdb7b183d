package io.huni.application.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.followup.port.FollowupRules;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.Template;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What the keeping of rules must do, whatever keeps them. */
public abstract class FollowupRulesContract {
    private final Template template = aTemplate().template();

    protected abstract FollowupRules rules();

    /** From now on there is this template. */
    protected abstract void thereIs(Template there);

    @Test
    void givesBackWhatWasSaved() {
        FollowupRule rule =
                known().from(LeadStatus.NEW)
                        .to(LeadStatus.LOST)
                        .by(LeadSource.API, LeadSource.META_FORM)
                        .byForm("form-1")
                        .after(90)
                        .whileWorking()
                        .switchedOff()
                        .inVersion(2)
                        .rule();

        rules().save(rule).block();

        assertThat(rules().find(rule.id()).block()).isEqualTo(rule);
        assertThat(rules().all().block()).containsExactly(rule);
    }

    @Test
    void theLastSavedHolds() {
        UUID id = UUID.randomUUID();
        rules().save(known().withId(id).from(LeadStatus.NEW).rule()).block();
        FollowupRule after = known().withId(id).called("Sonra").inVersion(2).rule();

        rules().save(after).block();

        assertThat(rules().all().block()).containsExactly(after);
    }

    @Test
    void findsNoneThatWasRemoved() {
        FollowupRule rule = known().rule();
        rules().save(rule).block();

        rules().remove(rule.id()).block();

        assertThat(rules().find(rule.id()).block()).isNull();
        assertThat(rules().all().block()).isEmpty();
    }

    private FollowupFixture known() {
        thereIs(template);
        return aRule().sending(template.id());
    }
}
