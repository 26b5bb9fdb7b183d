package io.huni.adapter.persistence.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.followup.FollowupRulesContract;
import io.huni.application.followup.port.FollowupRules;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

final class R2dbcFollowupRulesTest extends FollowupRulesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void empty() {
        FollowedHouse.empty(POSTGRES);
    }

    @Override
    protected FollowupRules rules() {
        return new R2dbcFollowupRules(POSTGRES.client());
    }

    @Override
    protected void thereIs(Template there) {
        new R2dbcTemplates(POSTGRES.client()).save(there).block();
    }

    @Test
    void aTemplateThatIsNotThereIsUnknown() {
        assertThatThrownBy(
                        () ->
                                rules().save(
                                                aRule().sending(new TemplateId(UUID.randomUUID()))
                                                        .rule())
                                        .block())
                .hasMessageContaining("followup.template-unknown");
    }
}
