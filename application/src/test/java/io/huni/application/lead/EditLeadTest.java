package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.EditLead.Command;
import io.huni.application.lead.EditLead.Field;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.application.lead.WorkOnLead.Outcome;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.Entry;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class EditLeadTest {
    private static final TeamId DAY = new TeamId(new UUID(0, 3));
    private static final Actor.Person STAFF = ActorFixture.staff(DAY);
    private static final Actor ADMIN = ActorFixture.admin();

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadEdits edits = new InMemoryLeadEdits(leads);
    private final InMemoryCustomFields fields = new InMemoryCustomFields();
    private final InMemoryDistributors distributors = new InMemoryDistributors();
    private final InMemoryUsers users = new InMemoryUsers();
    private final EditLead editLead =
            LeadUseCases.editLead(
                    edits,
                    fields,
                    new InMemoryPhoneNumbers(),
                    OrganisationUseCases.organisationQueries(
                            new InMemoryOrganisations(), distributors),
                    IdentityUseCases.userQueries(users),
                    new InMemoryUnitOfWork(),
                    new ScoringMethod(ScoreWeights.standard()),
                    LeadSettings.standard(),
                    Clock.systemUTC());

    private final LeadId lead = added(aLead().assignedTo(STAFF.id(), DAY));

    @BeforeEach
    void addFields() {
        fields.add(field("budget", CustomField.Type.NUMBER))
                .then(fields.add(field("city", CustomField.Type.TEXT)))
                .block();
    }

    @Test
    void readsWhatWasTypedLikeAForm() {
        edit(
                STAFF,
                Map.of(
                        Field.PHONE,
                        Optional.of("0555 730 14 09"),
                        Field.EMAIL,
                        Optional.of(" Gul@Ornek.test ")));

        assertThat(now().contact().phone().orElseThrow().e164()).isEqualTo("+905557301409");
        assertThat(now().contact().email().orElseThrow().value()).isEqualTo("gul@ornek.test");
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNamedWithoutAValueIsEmptied() {
        String name = now().contact().fullName().orElseThrow().value();

        edit(STAFF, Map.of(Field.EMAIL, Optional.empty(), Field.SERVICE, Optional.of("  ")));

        assertThat(now().contact().email()).isEmpty();
        assertThat(now().contact().emailAsTyped()).isEmpty();
        assertThat(now().service()).isEmpty();
        assertThat(now().contact().fullName().orElseThrow().value()).isEqualTo(name);
    }

    @Test
    void theScoreFollowsTheFacts() {
        int before = now().score().tenths();

        edit(STAFF, Map.of(Field.EMAIL, Optional.empty()));

        assertThat(now().score().tenths()).isLessThan(before);
    }

    @Test
    void theHistorySaysWhatWasAndWhatIs() {
        edit(STAFF, Map.of(Field.SERVICE, Optional.of("Diş")));

        Entry entry = edits.saved().getFirst().entry();
        assertThat(entry.type()).isEqualTo(InteractionType.EDIT);
        assertThat(entry.before()).isEqualTo(Map.of("service", "Saç ekimi"));
        assertThat(entry.after()).isEqualTo(Map.of("service", "Diş"));
    }

    @Test
    void whatIsSoAlreadyIsSaidAndNotWritten() {
        assertThat(edit(STAFF, Map.of(Field.SERVICE, Optional.of("Saç ekimi"))))
                .isEqualTo(new Outcome.WasSo());
        assertThat(edits.saved()).isEmpty();
    }

    @Test
    void aPartOfTheNameCorrectsTheWhole() {
        edit(
                STAFF,
                Map.of(
                        Field.FIRST_NAME,
                        Optional.of("GÜLŞAH"),
                        Field.LAST_NAME,
                        Optional.of("ertürk")));

        assertThat(now().contact().fullName().orElseThrow().value()).isEqualTo("Gülşah Ertürk");
    }

    @Test
    void customFieldsAreReadInTheirType() {
        custom(Map.of("budget", Optional.of("12,50"), "city", Optional.empty()));

        assertThat(now().custom()).containsEntry("budget", new BigDecimal("12.50"));
        assertThat(now().custom()).doesNotContainKey("city").containsKey("married");
    }

    @Test
    void refusesWhatCannotBeUsedByItsField() {
        refused(wish(Field.PHONE, "12"), SharedErrorKey.PHONE_MALFORMED);
        refused(wish(Field.EMAIL, "gul@"), SharedErrorKey.EMAIL_MALFORMED);
        refused(
                new Wishes(Map.of(), Map.of("budget", Optional.of("çok")), Optional.empty()),
                SharedErrorKey.VALUE_UNKNOWN);
        refused(
                new Wishes(Map.of(), Map.of("renk", Optional.of("mavi")), Optional.empty()),
                LeadErrorKey.CUSTOM_FIELD_UNKNOWN);
        refused(
                new Wishes(
                        Map.of(
                                Field.FULL_NAME,
                                Optional.empty(),
                                Field.EMAIL,
                                Optional.empty(),
                                Field.PHONE,
                                Optional.empty()),
                        Map.of(),
                        Optional.empty()),
                LeadErrorKey.CONTACT_MISSING);
    }

    @Test
    void anotherDistributorNeedsTheRightToAssignAndMustBeThere() {
        Wishes elsewhere =
                new Wishes(
                        Map.of(),
                        Map.of(),
                        Optional.of(Optional.of(new DistributorId(new UUID(8, 8)))));

        refused(elsewhere, SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                editLead.edit(new Command(ADMIN, lead, elsewhere, Optional.empty())),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);
    }

    @Test
    void whoIsOfTheOldDistributorLosesTheLeadWithIt() {
        DistributorId izmir = new DistributorId(new UUID(8, 1));
        DistributorId ankara = new DistributorId(new UUID(8, 2));
        distributors.save(new Distributor(ankara, "Ankara", true, Duration.ofMinutes(15))).block();
        User ofIzmir = aUser().as(Role.DISTRIBUTOR).of(izmir).user();
        users.add(ofIzmir, "").block();
        LeadId held = added(aLead().ofDistributor(izmir).assignedTo(ofIzmir.id(), DAY));
        Wishes toAnkara = new Wishes(Map.of(), Map.of(), Optional.of(Optional.of(ankara)));

        editLead.edit(new Command(ADMIN, held, toAnkara, Optional.empty())).block();

        assertThat(leads.find(held).orElseThrow().owners())
                .isEqualTo(new Owners(Optional.of(ankara), Optional.empty(), Optional.empty()));
        Entry entry = edits.saved().getFirst().entry();
        assertThat(entry.before()).containsEntry("assigneeId", ofIzmir.id().value().toString());
        assertThat(entry.after()).doesNotContainKey("assigneeId");
    }

    @Test
    void aLeadOutsideTheScopeIsNotThere() {
        LeadId others = added(aLead());

        assertRefused(
                editLead.edit(
                        new Command(STAFF, others, wish(Field.SERVICE, "Diş"), Optional.empty())),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        edit(ADMIN, Map.of(Field.SERVICE, Optional.of("Diş")));

        assertRefused(
                editLead.edit(new Command(STAFF, lead, wish(Field.SERVICE, "Göz"), Optional.of(1))),
                SharedErrorKey.STALE);
    }

    @Test
    void whoMayOnlyCommentChangesNothing() {
        assertRefused(
                editLead.edit(
                        new Command(
                                ActorFixture.distributor(new DistributorId(new UUID(4, 1))),
                                lead,
                                wish(Field.SERVICE, "Göz"),
                                Optional.empty())),
                SharedErrorKey.RIGHT_MISSING);
    }

    private Outcome edit(Actor actor, Map<Field, Optional<String>> wishes) {
        return editLead.edit(
                        new Command(
                                actor,
                                lead,
                                new Wishes(wishes, Map.of(), Optional.empty()),
                                Optional.empty()))
                .block();
    }

    private void custom(Map<String, Optional<String>> custom) {
        Wishes wishes = new Wishes(Map.of(), custom, Optional.empty());
        editLead.edit(new Command(STAFF, lead, wishes, Optional.empty())).block();
    }

    private void refused(Wishes wishes, ErrorKey key) {
        assertRefused(editLead.edit(new Command(STAFF, lead, wishes, Optional.empty())), key);
    }

    private static Wishes wish(Field field, String text) {
        return new Wishes(Map.of(field, Optional.of(text)), Map.of(), Optional.empty());
    }

    private Lead now() {
        return leads.find(lead).orElseThrow();
    }

    private LeadId added(LeadFixture fixture) {
        NewLead added = fixture.newLead();
        leads.addNew(List.of(added)).block();
        return added.change().state().id();
    }

    private static CustomField field(String key, CustomField.Type type) {
        return new CustomField(key, key, type, List.of());
    }
}
