package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.Score;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One signal of a possible customer. It is caught once, never merged away, and remembers word for
 * word what the source said ({@code raw}), so that a better mapping can read it again.
 *
 * @param submittedAt when the person sent it; age and freshness count from here
 * @param capturedAt when it reached this installation
 * @param custom typed values of custom fields: text, {@code BigDecimal}, {@code LocalDate} or
 *     {@code Boolean}
 */
public record Lead(
        LeadId id,
        LeadSource source,
        Optional<ExternalId> externalId,
        Optional<DistributorId> distributor,
        Optional<ConnectionId> connection,
        ContactDetails contact,
        String service,
        List<Answer> answers,
        Map<String, Object> custom,
        List<Consent> consents,
        List<FieldAnswer> raw,
        Attribution attribution,
        LeadStatus status,
        Optional<UserId> assignee,
        Optional<TeamId> team,
        Score score,
        boolean test,
        Instant submittedAt,
        Instant capturedAt) {
    public Lead {
        answers = List.copyOf(answers);
        custom = Map.copyOf(custom);
        consents = List.copyOf(consents);
        raw = List.copyOf(raw);
    }

    /**
     * Catches a lead. A moment in the future, seen when clocks differ, counts as now; one before
     * 1970 as 1970.
     */
    public static Change<Lead> capture(
            LeadId id, Captured captured, ScoringMethod method, Instant now) {
        Instant submitted = believable(captured.submittedAt(), now);
        Lead lead =
                new Lead(
                        id,
                        captured.source(),
                        captured.externalId(),
                        captured.distributor(),
                        captured.connection(),
                        captured.contact(),
                        captured.service(),
                        captured.answers(),
                        captured.custom(),
                        captured.consents(),
                        captured.raw(),
                        captured.attribution(),
                        captured.firstStatus(),
                        captured.assignee(),
                        captured.team(),
                        method.score(captured.facts(submitted), now),
                        captured.test(),
                        submitted,
                        now);
        return new Change<>(
                lead,
                List.of(
                        LeadEvent.LeadCaptured.of(
                                lead, captured.assignable(), captured.imported())));
    }

    private static Instant believable(Instant submitted, Instant now) {
        if (submitted.isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return submitted.isAfter(now) ? now : submitted;
    }

    /** Reads the raw answers again under a better mapping. What has not changed makes no event. */
    public Change<Lead> readAnew(
            ContactDetails better,
            FormReading reading,
            Map<String, Object> betterCustom,
            ScoringMethod method,
            Instant now) {
        Lead unscored = with(better, reading, betterCustom, score);
        Lead read =
                unscored.with(better, reading, betterCustom, method.score(unscored.facts(), now));
        return read.equals(this)
                ? new Change<>(this, List.of())
                : new Change<>(
                        read, List.of(new LeadEvent.LeadReadAnew(id, read.score().tenths(), now)));
    }

    /** What a person may correct. */
    public LeadFacts corrigible() {
        return new LeadFacts(contact, service, custom, distributor);
    }

    Lead corrected(LeadFacts facts, ScoringMethod method, Instant now) {
        requireSomeContact(facts.contact());
        Lead unscored = with(facts, score);
        return unscored.with(facts, method.score(unscored.facts(), now));
    }

    /** Nobody has it any more; one that was assigned and untouched waits for somebody again. */
    Lead unassigned() {
        return new Lead(
                id,
                source,
                externalId,
                distributor,
                connection,
                contact,
                service,
                answers,
                custom,
                consents,
                raw,
                attribution,
                status == LeadStatus.ASSIGNED ? LeadStatus.NEW : status,
                Optional.empty(),
                Optional.empty(),
                score,
                test,
                submittedAt,
                capturedAt);
    }

    private static void requireSomeContact(ContactDetails contact) {
        boolean none =
                contact.fullName().isEmpty()
                        && contact.email().isEmpty()
                        && contact.phone().isEmpty();
        if (none) {
            throw new Refused(LeadErrorKey.CONTACT_MISSING);
        }
    }

    private Lead with(
            ContactDetails newContact,
            FormReading reading,
            Map<String, Object> newCustom,
            Score newScore) {
        LeadFacts facts = new LeadFacts(newContact, reading.service(), newCustom, distributor);
        return with(facts, reading.answers(), newScore);
    }

    private Lead with(LeadFacts facts, Score newScore) {
        return with(facts, answers, newScore);
    }

    private Lead with(LeadFacts facts, List<Answer> newAnswers, Score newScore) {
        return new Lead(
                id,
                source,
                externalId,
                facts.distributor(),
                connection,
                facts.contact(),
                facts.service(),
                newAnswers,
                facts.custom(),
                consents,
                raw,
                attribution,
                status,
                assignee,
                team,
                newScore,
                test,
                submittedAt,
                capturedAt);
    }

    public ScoringFacts facts() {
        return new ScoringFacts(
                contact.email().isPresent(),
                contact.phone().isPresent(),
                service,
                (int) answers.stream().filter(Answer::given).count(),
                submittedAt);
    }

    public Owners owners() {
        return new Owners(distributor, team, assignee);
    }
}
