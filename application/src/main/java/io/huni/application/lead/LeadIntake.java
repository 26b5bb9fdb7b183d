package io.huni.application.lead;

import io.huni.application.lead.CaptureLead.Placement;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Captured;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormReading;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.TestLead;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a submission to a lead: read, normalise, score. */
final class LeadIntake {
    private final LeadNormaliser normaliser;
    private final Ids ids;
    private final ScoringMethod method;
    private final Clock clock;

    LeadIntake(LeadNormaliser normaliser, Ids ids, ScoringMethod method, Clock clock) {
        this.normaliser = normaliser;
        this.ids = ids;
        this.method = method;
        this.clock = clock;
    }

    NewLead take(Actor actor, Submission submission, List<CustomField> fields) {
        FormReading reading = FormReading.of(submission.fields(), submission.mapping());
        ContactDetails contact = normaliser.contact(reading);
        if (submission.source() == LeadSource.API || submission.source() == LeadSource.MANUAL) {
            requireSomeContact(contact);
        }
        LeadId id = new LeadId(ids.next());
        Captured captured = captured(actor, submission, reading, contact, fields);
        return new NewLead(
                Lead.capture(id, captured, method, clock.instant()),
                note(submission),
                actor.user(),
                submission.placement().map(Placement::tags).orElse(List.of()),
                submission.placement().map(Placement::file));
    }

    private static Optional<String> note(Submission submission) {
        return submission
                .note()
                .map(Legible::of)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Captured captured(
            Actor actor,
            Submission submission,
            FormReading reading,
            ContactDetails contact,
            List<CustomField> fields) {
        Map<String, Object> custom = normaliser.custom(reading, fields);
        return new Captured(
                submission.source(),
                submission.externalId(),
                distributor(actor, submission),
                submission.connection(),
                contact,
                reading.service(),
                reading.answers(),
                custom,
                submission.consents(),
                submission.fields(),
                submission.attribution(),
                assignee(actor, submission),
                team(actor, submission),
                TestLead.isOne(submission.fields()),
                submission.submittedAt(),
                submission.placement().flatMap(Placement::status),
                submission.placement().isPresent(),
                submission.placement().map(Placement::assign).orElse(true));
    }

    /** Whose people see one distributor only bring leads of that distributor only. */
    private static Optional<DistributorId> distributor(Actor actor, Submission submission) {
        return actor.visibility(Module.LEAD) instanceof Visibility.OfDistributor(var own)
                ? Optional.of(own)
                : submission.distributor();
    }

    private static Optional<UserId> assignee(Actor actor, Submission submission) {
        return submission.placement().flatMap(Placement::assignee).or(() -> keeper(actor));
    }

    private static Optional<TeamId> team(Actor actor, Submission submission) {
        return submission
                .placement()
                .filter(placed -> placed.assignee().isPresent())
                .map(Placement::team)
                .orElseGet(() -> keeper(actor).flatMap(user -> teamOf(actor)));
    }

    /** Who sees a team's or the own leads only keeps what would else vanish before his eyes. */
    private static Optional<UserId> keeper(Actor actor) {
        return switch (actor.visibility(Module.LEAD)) {
            case Visibility.OfTeam team -> actor.user();
            case Visibility.OfAssignee assignee -> actor.user();
            case Visibility.Everything _, Visibility.OfDistributor _, Visibility.Nothing _ ->
                    Optional.empty();
        };
    }

    private static Optional<TeamId> teamOf(Actor actor) {
        return actor instanceof Actor.Person person ? person.team() : Optional.empty();
    }

    private static void requireSomeContact(ContactDetails contact) {
        boolean none =
                contact.fullName().isEmpty()
                        && contact.emailAsTyped().isEmpty()
                        && contact.phoneAsTyped().isEmpty();
        if (none) {
            throw new Refused(LeadErrorKey.CONTACT_MISSING);
        }
    }
}
