package io.huni.application.followup;

import static io.huni.application.followup.FollowupHouse.BRANCH;
import static io.huni.application.followup.FollowupHouse.CLINIC;
import static io.huni.application.followup.FollowupHouse.SALES;
import static io.huni.application.followup.FollowupHouse.admin;
import static io.huni.application.followup.FollowupHouse.manager;
import static io.huni.application.followup.FollowupHouse.partner;
import static io.huni.application.followup.FollowupHouse.staff;
import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.followup.KeepFollowupRules.Draft;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose rules one keeps, and what they may send. */
class KeepFollowupRulesTest {
    private final FollowupHouse house = new FollowupHouse();
    private final KeepFollowupRules keep = house.useCases.keepFollowupRules();
    private final TemplateId ofHouse = there(aTemplate());
    private final TemplateId shared = there(aTemplate().shared());
    private final TemplateId ofBranch = there(aTemplate().ofDistributor(BRANCH));

    private TemplateId there(FollowupFixture fixture) {
        Template template = fixture.template();
        house.templates.save(template).block();
        return template.id();
    }

    @Test
    void aRuleBelongsToTheScopeOfWhoAddsIt() {
        assertThat(keep.add(admin(), draft("Ev", ofHouse)).block().owners().distributor())
                .isEmpty();
        assertThat(keep.add(manager(), draft("Ekip", ofHouse)).block().owners().team())
                .contains(SALES);
        assertThat(keep.add(partner(CLINIC), draft("Klinik", shared)).block().owners())
                .satisfies(owners -> assertThat(owners.distributor()).contains(CLINIC));
        assertThat(names(admin())).containsExactlyInAnyOrder("Ev", "Ekip", "Klinik");
        assertThat(names(manager())).containsExactlyInAnyOrder("Ev", "Ekip");
        assertThat(names(partner(CLINIC))).containsExactly("Klinik");
        assertThat(names(partner(BRANCH))).isEmpty();
    }

    @Test
    void aRuleSendsOnlyWhatItsKeeperMayUse() {
        for (TemplateId unusable : List.of(ofHouse, ofBranch, new TemplateId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> keep.add(partner(CLINIC), draft("Kural", unusable)).block())
                    .hasMessageContaining("followup.template-unknown");
        }
        assertThat(names(admin())).isEmpty();
    }

    @Test
    void staffKeepsNone() {
        assertThatThrownBy(() -> keep.add(staff(), draft("Kural", ofHouse)).block())
                .hasMessageContaining("shared.right-missing");
        assertThatThrownBy(() -> keep.all(staff()).block())
                .hasMessageContaining("shared.right-missing");
    }

    @Test
    void whatOthersKeepIsNotThereToBeChanged() {
        FollowupRuleId rule = keep.add(admin(), draft("Ev", shared)).block().id();

        for (Actor other : List.of(manager(), partner(CLINIC))) {
            assertThatThrownBy(() -> keep.remove(other, rule).block())
                    .hasMessageContaining("shared.not-found");
            assertThatThrownBy(
                            () ->
                                    keep.replace(
                                                    other,
                                                    rule,
                                                    draft("Benim", shared),
                                                    Optional.empty())
                                            .block())
                    .hasMessageContaining("shared.not-found");
        }
        assertThat(names(admin())).containsExactly("Ev");
    }

    @Test
    void aChangeKeepsTheOwnerAndRaisesTheVersion() {
        FollowupRule rule = keep.add(partner(CLINIC), draft("Klinik", shared)).block();

        FollowupRule changed =
                keep.replace(admin(), rule.id(), draft("Yeni ad", shared), Optional.of(1)).block();

        assertThat(changed.owners()).isEqualTo(rule.owners());
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(
                        () ->
                                keep.replace(
                                                admin(),
                                                rule.id(),
                                                draft("Eski", shared),
                                                Optional.of(1))
                                        .block())
                .hasMessageContaining("shared.stale");
    }

    @Test
    void oneThatIsRemovedIsGone() {
        FollowupRuleId rule = keep.add(admin(), draft("Ev", shared)).block().id();

        keep.remove(admin(), rule).block();

        assertThat(names(admin())).isEmpty();
    }

    private static Draft draft(String name, TemplateId template) {
        return new Draft(name, true, aRule().trigger(), template, 60, false, Optional.empty());
    }

    private List<String> names(Actor actor) {
        return keep.all(actor).block().stream().map(one -> one.rule().name()).toList();
    }
}
