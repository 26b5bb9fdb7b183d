package io.huni.application.followup;

import static io.huni.application.followup.FollowupHouse.BRANCH;
import static io.huni.application.followup.FollowupHouse.CLINIC;
import static io.huni.application.followup.FollowupHouse.OTHERS;
import static io.huni.application.followup.FollowupHouse.SALES;
import static io.huni.application.followup.FollowupHouse.admin;
import static io.huni.application.followup.FollowupHouse.manager;
import static io.huni.application.followup.FollowupHouse.partner;
import static io.huni.application.followup.FollowupHouse.staff;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.followup.KeepTemplates.Draft;
import io.huni.application.followup.KeepTemplates.Shelved;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose templates one uses and whose one keeps. */
class KeepTemplatesTest {
    private final FollowupHouse house = new FollowupHouse();
    private final KeepTemplates keep = house.useCases.keepTemplates();

    @BeforeEach
    void fill() {
        there(aTemplate().called("Ev"));
        there(aTemplate().called("Paylaşılan").shared());
        there(aTemplate().called("Ekip").ofTeam(SALES));
        there(aTemplate().called("Başka ekip").ofTeam(OTHERS));
        there(aTemplate().called("Klinik").ofDistributor(CLINIC));
        there(aTemplate().called("Şube").ofDistributor(BRANCH));
    }

    private Template there(FollowupFixture fixture) {
        Template template = fixture.template();
        house.templates.save(template).block();
        return template;
    }

    @Test
    void whoSeesEverythingUsesAndKeepsAll() {
        assertThat(names(admin())).hasSize(6);
        assertThat(kept(admin())).hasSize(6);
    }

    @Test
    void aManagerUsesThoseOfTheHouseAndKeepsThoseOfTheTeam() {
        assertThat(names(manager())).containsExactly("Ev", "Paylaşılan", "Ekip");
        assertThat(kept(manager())).containsExactly("Ekip");
    }

    @Test
    void staffUsesThemAndKeepsNone() {
        assertThat(names(staff())).containsExactly("Ev", "Paylaşılan", "Ekip");
        assertThat(kept(staff())).isEmpty();
        assertThatThrownBy(() -> keep.add(staff(), draft("Yeni", "Selam")).block())
                .hasMessageContaining("shared.right-missing");
    }

    @Test
    void aDistributorUsesTheOwnAndWhatTheHouseShares() {
        assertThat(names(partner(CLINIC))).containsExactly("Paylaşılan", "Klinik");
        assertThat(kept(partner(CLINIC))).containsExactly("Klinik");
    }

    @Test
    void whatIsAddedBelongsToTheScopeOfWhoAddsIt() {
        Template ofPartner =
                keep.add(
                                partner(CLINIC),
                                new Draft("Yeni", aTemplate().text(), Optional.of(BRANCH), true))
                        .block();

        assertThat(ofPartner.owners().distributor()).contains(CLINIC);
        assertThat(ofPartner.shared()).isFalse();
        assertThat(keep.add(manager(), draft("Yeni", "Selam")).block().owners().team())
                .contains(SALES);
    }

    @Test
    void whoSeesEverythingMayAddOneForADistributor() {
        Template added =
                keep.add(admin(), new Draft("Yeni", aTemplate().text(), Optional.of(BRANCH), false))
                        .block();

        assertThat(added.owners().distributor()).contains(BRANCH);
        assertThat(names(partner(BRANCH))).contains("Yeni");
    }

    @Test
    void whatOthersKeepIsNotThereToBeChanged() {
        TemplateId shared = idOf("Paylaşılan");
        TemplateId foreign = idOf("Şube");

        for (TemplateId id : List.of(shared, foreign, new TemplateId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> keep.remove(partner(CLINIC), id).block())
                    .hasMessageContaining("shared.not-found");
            assertThatThrownBy(
                            () ->
                                    keep.replace(
                                                    partner(CLINIC),
                                                    id,
                                                    draft("Benim", "Selam"),
                                                    Optional.empty())
                                            .block())
                    .hasMessageContaining("shared.not-found");
        }
        assertThat(names(admin())).hasSize(6);
    }

    @Test
    void oneThatSomebodyChangedMeanwhileIsNotReplaced() {
        TemplateId id = idOf("Klinik");
        keep.replace(partner(CLINIC), id, draft("Klinik 2", "Selam"), Optional.of(1)).block();

        assertThatThrownBy(
                        () ->
                                keep.replace(
                                                partner(CLINIC),
                                                id,
                                                draft("Klinik 3", "Selam"),
                                                Optional.of(1))
                                        .block())
                .hasMessageContaining("shared.stale");
        assertThat(names(partner(CLINIC))).contains("Klinik 2");
    }

    @Test
    void aTextThatCannotBeFilledIsNotKept() {
        assertThatThrownBy(() -> keep.add(admin(), draft("Yeni", "Selam {frist_name}")).block())
                .hasMessageContaining("followup.text-unfillable");
        assertThatThrownBy(() -> keep.add(admin(), draft("Yeni", "Selam {")).block())
                .hasMessageContaining("followup.text-unfillable");
        assertThatThrownBy(() -> keep.add(admin(), draft("Yeni", ">".repeat(19_000))).block())
                .hasMessageContaining("followup.text-too-deep");
        assertThat(keep.add(admin(), draft("Yeni", "Selam {custom.butce}")).block()).isNotNull();
    }

    private static Draft draft(String name, String body) {
        return new Draft(name, aTemplate().saying(body).text(), Optional.empty(), false);
    }

    private TemplateId idOf(String name) {
        return all(admin()).stream()
                .map(Shelved::template)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Shelved> all(Actor actor) {
        return keep.all(actor).block();
    }

    private List<String> names(Actor actor) {
        return all(actor).stream().map(one -> one.template().name()).toList();
    }

    private List<String> kept(Actor actor) {
        return all(actor).stream()
                .filter(Shelved::mayChange)
                .map(one -> one.template().name())
                .toList();
    }
}
