package io.huni.application.lead;

import static io.huni.application.lead.SubmissionFixture.aSubmission;
import static io.huni.application.lead.SubmissionFixture.anEmptySubmission;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.program;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.RoleFixture.plus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huni.application.lead.CaptureLead.Command;
import io.huni.application.lead.CaptureLead.Outcome;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class CaptureLeadTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:30Z");
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private static final DistributorId NOBODY = new DistributorId(new UUID(4, 9));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCustomFields customFields = new InMemoryCustomFields();
    private final InMemoryDistributors distributors = new InMemoryDistributors();
    private final CaptureLead captureLead =
            LeadUseCases.captureLead(
                    leads,
                    customFields,
                    new InMemoryPhoneNumbers(),
                    OrganisationUseCases.organisationQueries(
                            new InMemoryOrganisations(), distributors),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    new ScoringMethod(ScoreWeights.standard()),
                    LeadSettings.standard(),
                    new MovableClock(NOW));

    @BeforeEach
    void ankara() {
        distributors.save(new Distributor(ANKARA, "Ankara", true, Duration.ofMinutes(15))).block();
    }

    @Test
    void catchesALeadNormalisedAndScored() {
        List<Outcome> outcomes =
                capture(program(), aSubmission().withExternalId("98765432109876543"));

        Lead lead = onlyLead();
        assertThat(outcomes).containsExactly(new Outcome.Caught(lead.id()));
        assertThat(lead.contact().fullName().orElseThrow().value()).isEqualTo("Ayşe Yılmaz");
        assertThat(lead.contact().email().orElseThrow().value()).isEqualTo("ayse@example.com");
        assertThat(lead.contact().emailAsTyped()).contains("Ayse@Example.com");
        assertThat(lead.contact().phone().orElseThrow().e164()).isEqualTo("+905321234567");
        assertThat(lead.service()).isEqualTo("Saç ekimi");
        assertThat(lead.score().tenths()).isEqualTo(300 + 200 + 250 + 75 + 100);
        assertThat(leads.events()).singleElement().isInstanceOf(LeadEvent.LeadCaptured.class);
    }

    @Test
    void saysOfALeadOutOfAFileThatItCameSoAndWhetherTheRulesAreAsked() {
        capture(program(), aSubmission().withExternalId("1"));
        capture(program(), aSubmission().withExternalId("2").outOfAFile(true));
        capture(program(), aSubmission().withExternalId("3").outOfAFile(false));

        List<LeadEvent.LeadCaptured> events =
                leads.events().stream().map(LeadEvent.LeadCaptured.class::cast).toList();
        assertThat(events)
                .extracting(LeadEvent.LeadCaptured::imported)
                .containsExactly(Optional.empty(), Optional.of(true), Optional.of(true));
        assertThat(events)
                .extracting(LeadEvent.LeadCaptured::settled)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(true));
    }

    @Test
    void knowsALeadThatComesAgainByAnyWay() {
        capture(program(), aSubmission().withExternalId("1"));
        List<Outcome> again = capture(program(), aSubmission().withExternalId("1"));

        assertThat(again).containsExactly(new Outcome.KnownAlready(onlyLead().id()));
        assertThat(leads.events()).hasSize(1);
    }

    @Test
    void answersInTheOrderOfTheSubmissions() {
        capture(program(), aSubmission().withExternalId("2"));

        assertThat(
                        capture(
                                program(),
                                aSubmission().withExternalId("1"),
                                aSubmission().withExternalId("2"),
                                aSubmission().withExternalId("1")))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Caught", "KnownAlready", "KnownAlready");
    }

    @Test
    void catchesNothingBeforeSomebodySubscribes() {
        Mono<List<Outcome>> capture = captureLead.capture(command(program(), aSubmission()));

        assertThat(leads.all()).isEmpty();
        capture.block();
        assertThat(leads.all()).hasSize(1);
    }

    @Test
    void keepsWhatCannotBeUsedAsTyped() {
        capture(
                program(),
                anEmptySubmission().answering("email", "ayse@").answering("phone_number", "12"));

        assertThat(onlyLead().contact().email()).isEmpty();
        assertThat(onlyLead().contact().emailAsTyped()).contains("ayse@");
        assertThat(onlyLead().contact().phoneAsTyped()).contains("12");
        assertThat(onlyLead().score().tenths()).isEqualTo(300);
    }

    @Test
    void catchesALeadOfAFormThatSaysNothing() {
        capture(program(), anEmptySubmission().answering("email"));

        assertThat(onlyLead().contact().fullName()).isEmpty();
    }

    @Test
    void makesOneNameOfTwo() {
        capture(
                program(),
                anEmptySubmission()
                        .answering("first_name", "ayşe")
                        .answering("last_name", "YILMAZ"));

        assertThat(onlyLead().contact().fullName().orElseThrow().value()).isEqualTo("Ayşe Yılmaz");
        assertThat(onlyLead().contact().lastName().orElseThrow().value()).isEqualTo("Yılmaz");
    }

    @Test
    void marksMetasTestLeads() {
        capture(program(), aSubmission().answering("q", "<test lead: dummy data for q>"));

        assertThat(onlyLead().test()).isTrue();
    }

    @Test
    void readsCustomFieldsInTheirTypeAndKeepsOthersAsAnswers() {
        customFields
                .add(new CustomField("budget", "Bütçe", CustomField.Type.NUMBER, List.of()))
                .block();
        customFields
                .add(new CustomField("children", "Çocuk", CustomField.Type.NUMBER, List.of()))
                .block();

        capture(
                program(),
                aSubmission()
                        .answering("q1", "1500,50")
                        .answering("q2", "iki")
                        .mappedBy(
                                FormMapping.of(
                                        List.of(
                                                question("q1", "budget"),
                                                question("q2", "children"),
                                                question("q3", "gone")))));

        assertThat(onlyLead().custom()).containsOnlyKeys("budget");
        assertThat(onlyLead().custom()).containsEntry("budget", new BigDecimal("1500.50"));
        assertThat(onlyLead().answers()).extracting("key").contains("q1", "q2");
    }

    @Test
    void keepsTheNoteWithoutWhatNobodyCanRead() {
        capture(
                program(),
                aSubmission().withNote(" Akşam\u0000 arayın "),
                aSubmission().withNote("\u0000"));

        assertThat(leads.notes().values()).containsExactly("Akşam arayın");
    }

    @Test
    void namesThePersonWhoHandedItIn() {
        capture(admin(), aSubmission().from(LeadSource.MANUAL));

        assertThat(leads.authors()).containsExactly(entry(onlyLead().id(), admin().id()));
    }

    @Test
    void namesNobodyWhereTheProgramCaughtIt() {
        capture(program(), aSubmission());

        assertThat(onlyLead().id()).isNotNull();
        assertThat(leads.authors()).isEmpty();
    }

    @Test
    void refusesADistributorThatIsNotThere() {
        Refused refused =
                assertRefused(
                        command(admin(), aSubmission().from(LeadSource.API).forDistributor(NOBODY)),
                        OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);

        assertThat(refused.pointer()).isEqualTo("/distributorId");
        assertThat(leads.all()).isEmpty();
    }

    @Test
    void takesTheFutureForNow() {
        capture(program(), aSubmission().sent(NOW.plusSeconds(600)));

        assertThat(onlyLead().submittedAt()).isEqualTo(NOW);
    }

    @Test
    void refusesWhoMayNotCreate() {
        assertRefused(
                command(distributor(ANKARA), aSubmission().from(LeadSource.API)),
                SharedErrorKey.RIGHT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"API", "MANUAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesSourcesThatPeopleCannotSpeakFor(LeadSource source) {
        assertRefused(command(admin(), aSubmission().from(source)), LeadErrorKey.SOURCE_NOT_YOURS);
    }

    @Test
    void refusesALeadOfAPersonWithoutAnyContact() {
        assertRefused(
                command(
                        admin(),
                        anEmptySubmission().from(LeadSource.MANUAL).answering("city", "İzmir")),
                LeadErrorKey.CONTACT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full_name", "first_name", "last_name", "email", "phone_number"})
    void acceptsAnyContact(String key) {
        capture(admin(), anEmptySubmission().from(LeadSource.MANUAL).answering(key, "x"));

        assertThat(leads.all()).hasSize(1);
    }

    @Test
    void leavesTheLeadOfWhoSeesAllToNobody() {
        capture(admin(), aSubmission().from(LeadSource.API).forDistributor(ANKARA));

        assertThat(onlyLead().assignee()).isEmpty();
        assertThat(onlyLead().status()).isEqualTo(LeadStatus.NEW);
        assertThat(onlyLead().distributor()).contains(ANKARA);
    }

    @Test
    void keepsTheLeadOfAPersonInsideThatPersonsScope() {
        for (Actor.Person person : List.of(staff(), staff(TEAM), manager(TEAM))) {
            capture(person, aSubmission().from(LeadSource.MANUAL));

            Lead own = leads.all().getLast();
            assertThat(person.visibility(Module.LEAD).covers(own.owners())).isTrue();
            assertThat(own.assignee()).isEqualTo(person.user());
            assertThat(own.status()).isEqualTo(LeadStatus.ASSIGNED);
        }
    }

    @Test
    void aLeadFromADistributorIsThatDistributorsAndNobodysYet() {
        Actor.Person partner =
                new Actor.Person(
                        staff().id(),
                        plus(Role.DISTRIBUTOR, Right.LEAD_CREATE),
                        Optional.of(ANKARA),
                        Optional.empty());

        capture(partner, aSubmission().from(LeadSource.MANUAL));

        assertThat(onlyLead().distributor()).contains(ANKARA);
        assertThat(onlyLead().assignee()).isEmpty();
        assertThat(partner.visibility(Module.LEAD).covers(onlyLead().owners())).isTrue();
    }

    private Lead onlyLead() {
        assertThat(leads.all()).hasSize(1);
        return leads.all().getFirst();
    }

    private List<Outcome> capture(Actor actor, SubmissionFixture... submissions) {
        return captureLead.capture(command(actor, submissions)).block();
    }

    private Refused assertRefused(Command command, ErrorKey key) {
        AtomicReference<Refused> refused = new AtomicReference<>();
        StepVerifier.create(captureLead.capture(command))
                .verifyErrorSatisfies(error -> refused.set((Refused) error));
        assertThat(refused.get().errorKey()).isEqualTo(key);
        assertThat(leads.all()).hasSizeLessThanOrEqualTo(1);
        return refused.get();
    }

    private static Command command(Actor actor, SubmissionFixture... submissions) {
        return new Command(
                actor, Stream.of(submissions).map(SubmissionFixture::submission).toList());
    }

    private static Question question(String key, String field) {
        return new Question(key, key, new QuestionTarget.Custom(field));
    }
}
