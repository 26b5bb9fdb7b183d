package io.huni.application.followup;

import static io.huni.application.followup.FollowupHouse.BRANCH;
import static io.huni.application.followup.FollowupHouse.CLINIC;
import static io.huni.application.followup.FollowupHouse.FOREIGN;
import static io.huni.application.followup.FollowupHouse.LEAD;
import static io.huni.application.followup.FollowupHouse.partner;
import static io.huni.application.followup.FollowupHouse.staff;
import static io.huni.domain.followup.FollowupFixture.aTemplate;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.followup.WriteFollowup.Draft;
import io.huni.application.followup.WriteFollowup.Preview;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.MergeProblem.Kind;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What helps to write a mail. */
class WriteFollowupTest {
    private final FollowupHouse house = new FollowupHouse();
    private final User self = aUser().withEmail("ayse@huni.example").user();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final WriteFollowup write =
            house.useCases.writeFollowup(
                    users(),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()));

    @BeforeEach
    void theHouseHasAName() {
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    @Test
    void theFieldsOfEveryLeadAndTheOwnOnesAreThere() {
        WriteFollowup.Fields fields = write.fields(staff()).block();

        assertThat(fields.keys()).contains("first_name", "assignee_name", "organisation");
        assertThat(fields.own()).extracting(own -> own.key()).containsExactly("butce");
    }

    @Test
    void aPreviewIsFilledForTheLead() {
        Preview preview = preview(staff(), aTemplate(), Optional.of(LEAD));

        assertThat(preview.letter().subject()).isEqualTo("Merhaba Elif");
        assertThat(preview.problems()).isEmpty();
    }

    @Test
    void aPreviewForNobodyNeedsNoLead() {
        Preview preview = preview(staff(), aTemplate().about("{service}"), Optional.empty());

        assertThat(preview.letter().subject()).isEqualTo("İmplant");
    }

    @Test
    void aPreviewForNobodyIsSignedByTheOrganisation() {
        Preview preview = preview(staff(), aTemplate().about("{organisation}"), Optional.empty());

        assertThat(preview.letter().subject()).isEqualTo("Anadolu");
    }

    @Test
    void itSaysWhatIsWrongAndWhatIsEmptyEachOnce() {
        Preview preview =
                preview(
                        staff(),
                        aTemplate().about("{frist_name}").saying("{service} {"),
                        Optional.of(LEAD));

        assertThat(preview.problems())
                .extracting(one -> one.field() + " " + one.problem().kind())
                .containsExactly(
                        "subject " + Kind.UNKNOWN, "body " + Kind.MALFORMED, "body " + Kind.EMPTY);
    }

    @Test
    void aLeadOutsideTheScopeIsNotThere() {
        assertThatThrownBy(() -> preview(staff(), aTemplate(), Optional.of(FOREIGN)))
                .hasMessageContaining("shared.not-found");
        assertThatThrownBy(() -> write.draft(staff(), FOREIGN, there(aTemplate())).block())
                .hasMessageContaining("shared.not-found");
    }

    @Test
    void aDraftIsATemplateFilledForTheLead() {
        Draft draft =
                write.draft(staff(), LEAD, there(aTemplate().saying("{service}, {full_name|siz}")))
                        .block();

        assertThat(draft.text().subject()).isEqualTo("Merhaba Elif");
        assertThat(draft.text().body()).isEqualTo(", siz");
        assertThat(draft.empty())
                .singleElement()
                .satisfies(one -> assertThat(one.problem().said()).isEqualTo("{service}"));
    }

    @Test
    void aDraftOfATemplateThatOneMayNotUseIsUnknown() {
        for (TemplateId unusable :
                List.of(
                        there(aTemplate().ofDistributor(BRANCH)),
                        new TemplateId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> write.draft(staff(), LEAD, unusable).block())
                    .hasMessageContaining("followup.template-unknown");
        }
        assertThatThrownBy(() -> write.draft(partner(CLINIC), LEAD, there(aTemplate())).block())
                .hasMessageContaining("shared.right-missing");
    }

    @Test
    void aTrialGoesToTheWriterAndToNobodyElse() {
        write.tryOut(staff(), aTemplate().text(), Optional.of(LEAD)).block();

        assertThat(house.outbox())
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.to()).isEqualTo("ayse@huni.example");
                            assertThat(mail.toName()).isEqualTo(self.name());
                            assertThat(mail.subject()).isEqualTo("Merhaba Elif");
                        });
    }

    @Test
    void aTrialForALeadIsForgottenAndOneForNobodyIsNot() {
        write.tryOut(staff(), aTemplate().text(), Optional.of(LEAD)).block();
        write.tryOut(staff(), aTemplate().text(), Optional.empty()).block();

        assertThat(house.outbox())
                .extracting(mail -> mail.gist().orElse("kept"))
                .containsExactlyInAnyOrder("try tr", "kept");
    }

    @Test
    void aTextThatCannotBeFilledIsNotTried() {
        assertThatThrownBy(
                        () ->
                                write.tryOut(
                                                staff(),
                                                aTemplate().saying("{nobody}").text(),
                                                Optional.empty())
                                        .block())
                .hasMessageContaining("followup.text-unfillable");
        assertThat(house.outbox()).isEmpty();
    }

    private Preview preview(Actor actor, FollowupFixture text, Optional<LeadId> lead) {
        return write.preview(actor, text.text(), lead).block();
    }

    private TemplateId there(FollowupFixture fixture) {
        Template template = fixture.template();
        house.templates.save(template).block();
        return template.id();
    }

    private UserQueries users() {
        return new UserQueries() {
            @Override
            public Mono<List<User>> visibleTo(Actor actor) {
                return Mono.just(List.of(self));
            }

            @Override
            public Mono<User> get(Actor actor, UserId user) {
                return Mono.just(self);
            }

            @Override
            public Mono<User> hold(Actor actor, UserId user) {
                return Mono.just(self);
            }
        };
    }
}
