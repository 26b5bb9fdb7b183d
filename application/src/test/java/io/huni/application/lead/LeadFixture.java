package io.huni.application.lead;

import io.huni.application.lead.port.Leads.NewLead;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Captured;
import io.huni.domain.lead.Consent;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.PersonName;
import io.huni.domain.lead.Utm;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Leads for tests: {@code aLead().named("Ayşe Yılmaz").submitted(at).newLead()}. */
public final class LeadFixture {
    /** The form of every lead that names no other. */
    public static final String FORM = "1203948577203948";

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    private LeadId id = new LeadId(id());
    private LeadSource source = LeadSource.META_FORM;
    private Optional<ExternalId> externalId =
            Optional.of(new ExternalId("99" + COUNT.incrementAndGet()));
    private Optional<DistributorId> distributor = Optional.empty();
    private Optional<ConnectionId> connection = Optional.empty();
    private Optional<UserId> assignee = Optional.empty();
    private Optional<TeamId> team = Optional.empty();
    private String name = "Ayşe Yılmaz";
    private Optional<EmailAddress> email = EmailAddress.parse("ayse@example.com");
    private Optional<PhoneNumber> phone = Optional.of(new PhoneNumber("+905321234567"));
    private String service = "Saç ekimi";
    private String form = FORM;
    private List<Answer> answers = List.of(new Answer("hizmet", "Hangi hizmet?", "Saç ekimi"));
    private boolean test;
    private Instant submittedAt = Instant.parse("2026-11-20T09:00:00Z");
    private Instant now = Instant.parse("2026-11-20T09:00:05Z");
    private Optional<String> note = Optional.empty();
    private Optional<UserId> author = Optional.empty();

    private LeadFixture() {}

    public static LeadFixture aLead() {
        return new LeadFixture();
    }

    public LeadFixture of(LeadSource newSource, String newExternalId) {
        source = newSource;
        externalId = Optional.of(new ExternalId(newExternalId));
        return this;
    }

    public LeadFixture withoutExternalId() {
        externalId = Optional.empty();
        return this;
    }

    public LeadFixture withId(UUID newId) {
        id = new LeadId(newId);
        return this;
    }

    public LeadFixture named(String newName) {
        name = newName;
        return this;
    }

    public LeadFixture withPhone(String e164) {
        phone = Optional.of(new PhoneNumber(e164));
        return this;
    }

    public LeadFixture withEmail(String address) {
        email = EmailAddress.parse(address);
        return this;
    }

    public LeadFixture withoutContact() {
        phone = Optional.empty();
        email = Optional.empty();
        return this;
    }

    public LeadFixture withService(String newService) {
        service = newService;
        return this;
    }

    public LeadFixture answering(Answer... newAnswers) {
        answers = List.of(newAnswers);
        return this;
    }

    public LeadFixture throughForm(String newForm) {
        form = newForm;
        return this;
    }

    public LeadFixture ofDistributor(DistributorId newDistributor) {
        distributor = Optional.of(newDistributor);
        return this;
    }

    public LeadFixture throughConnection(ConnectionId newConnection) {
        connection = Optional.of(newConnection);
        return this;
    }

    public LeadFixture assignedTo(UserId user, TeamId newTeam) {
        assignee = Optional.of(user);
        team = Optional.of(newTeam);
        return this;
    }

    public LeadFixture asTest() {
        test = true;
        return this;
    }

    public LeadFixture withNote(String newNote) {
        note = Optional.of(newNote);
        return this;
    }

    /** Typed in by this person. */
    public LeadFixture by(UserId person) {
        author = Optional.of(person);
        return this;
    }

    /** Sent and caught at this moment. */
    public LeadFixture submitted(Instant at) {
        submittedAt = at;
        now = at;
        return this;
    }

    public LeadFixture caught(Instant at) {
        now = at;
        return this;
    }

    public Change<Lead> change() {
        return Lead.capture(id, captured(), new ScoringMethod(ScoreWeights.standard()), now);
    }

    public Lead lead() {
        return change().state();
    }

    public NewLead newLead() {
        return new NewLead(change(), note, author);
    }

    private Captured captured() {
        return new Captured(
                source,
                externalId,
                distributor,
                connection,
                contact(),
                service,
                answers,
                Map.of("city", "İzmir", "budget", new BigDecimal("1250.50"), "married", true),
                List.of(new Consent("kvkk", Optional.of("KVKK metnini okudum"), true)),
                List.of(new FieldAnswer("full_name", List.of(name))),
                attribution(),
                assignee,
                team,
                test,
                submittedAt);
    }

    private ContactDetails contact() {
        return new ContactDetails(
                PersonName.tidied(name),
                Optional.empty(),
                Optional.empty(),
                email,
                phone,
                email.map(EmailAddress::value),
                phone.map(PhoneNumber::e164));
    }

    private Attribution attribution() {
        return new Attribution(
                named("120210000000000001", "Kasım kampanyası"),
                named("120210000000000002", "Kadın 25-45"),
                named("120210000000000003", "Video 1"),
                named(form, "Saç ekimi formu"),
                Optional.of("102938475610293"),
                Optional.of("ig"),
                Optional.of(false),
                new Utm(
                        Optional.of("facebook"),
                        Optional.empty(),
                        Optional.of("kasim"),
                        Optional.empty(),
                        Optional.empty()),
                Map.of("fbclid", "IwAR0"));
    }

    private static Attribution.Named named(String newId, String newName) {
        return new Attribution.Named(Optional.of(newId), Optional.of(newName));
    }

    /** Rises like the ids of the program. */
    private static UUID id() {
        return new UUID(
                0x0193_0000_0000_7000L | ((COUNT.incrementAndGet() & 0xFFFF_FFFFL) << 16),
                0x8000_0000_0000_0000L | COUNT.get());
    }
}
