package io.huni.domain.lead;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signals about to become leads: {@code aSignal().assignedTo(ayse).submitted(at).captured()}. */
public final class CapturedFixture {
    private Optional<DistributorId> distributor = Optional.empty();
    private Optional<UserId> assignee = Optional.empty();
    private Optional<TeamId> team = Optional.empty();
    private Optional<PhoneNumber> phone = Optional.of(new PhoneNumber("+905321234567"));
    private boolean test;
    private Instant submittedAt = Instant.parse("2026-11-20T09:00:00Z");

    private CapturedFixture() {}

    public static CapturedFixture aSignal() {
        return new CapturedFixture();
    }

    public CapturedFixture ofDistributor(DistributorId newDistributor) {
        distributor = Optional.of(newDistributor);
        return this;
    }

    public CapturedFixture assignedTo(UserId newAssignee, TeamId newTeam) {
        assignee = Optional.of(newAssignee);
        team = Optional.of(newTeam);
        return this;
    }

    public CapturedFixture withoutPhone() {
        phone = Optional.empty();
        return this;
    }

    public CapturedFixture asTest() {
        test = true;
        return this;
    }

    public CapturedFixture submitted(Instant at) {
        submittedAt = at;
        return this;
    }

    public ContactDetails contact() {
        return new ContactDetails(
                PersonName.tidied("Ayşe Yılmaz"),
                Optional.empty(),
                Optional.empty(),
                EmailAddress.parse("ayse@example.com"),
                phone,
                Optional.of("ayse@example.com"),
                phone.map(PhoneNumber::e164));
    }

    public Captured captured() {
        return new Captured(
                LeadSource.META_FORM,
                Optional.of(new ExternalId("98765432109876543")),
                distributor,
                Optional.empty(),
                contact(),
                "Saç ekimi",
                List.of(new Answer("hizmet", "Hangi hizmet?", "Saç ekimi")),
                Map.of(),
                List.of(),
                List.of(new FieldAnswer("hizmet", List.of("Saç ekimi"))),
                Attribution.none(),
                assignee,
                team,
                test,
                submittedAt);
    }
}
