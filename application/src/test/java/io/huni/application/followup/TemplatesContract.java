package io.huni.application.followup;

import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.followup.port.Templates;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What the keeping of templates must do, whatever keeps them. */
public abstract class TemplatesContract {
    protected abstract Templates templates();

    @Test
    void givesBackWhatWasSaved() {
        Template template = aTemplate().shared().inVersion(3).template();

        templates().save(template).block();

        assertThat(templates().find(template.id()).block()).isEqualTo(template);
        assertThat(templates().all().block()).containsExactly(template);
    }

    @Test
    void theLastSavedHolds() {
        UUID id = UUID.randomUUID();
        templates().save(aTemplate().withId(id).called("Önce").template()).block();
        Template after =
                aTemplate().withId(id).called("Sonra").saying("Başka").inVersion(2).template();

        templates().save(after).block();

        assertThat(templates().all().block()).containsExactly(after);
    }

    @Test
    void findsNoneThatWasRemovedOrNeverThere() {
        Template template = aTemplate().template();
        templates().save(template).block();

        templates().remove(template.id()).block();

        assertThat(templates().find(template.id()).block()).isNull();
        assertThat(templates().find(new TemplateId(UUID.randomUUID())).block()).isNull();
    }
}
