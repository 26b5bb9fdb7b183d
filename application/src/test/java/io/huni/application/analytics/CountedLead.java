package io.huni.application.analytics;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What numbers know of a lead.
 *
 * @param reached the furthest step: 1 assigned, 2 contacted, 3 converted
 * @param answeredIn seconds of working time
 */
public record CountedLead(
        LocalDate day,
        LeadSource source,
        Optional<String> campaign,
        Optional<DistributorId> distributor,
        Optional<TeamId> team,
        Optional<UserId> assignee,
        LeadStatus status,
        int reached,
        OptionalInt answeredIn,
        boolean late) {
    /** New, from a form, of nobody. */
    public static CountedLead on(LocalDate day) {
        return new CountedLead(
                day,
                LeadSource.META_FORM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LeadStatus.NEW,
                0,
                OptionalInt.empty(),
                false);
    }

    public CountedLead of(DistributorId owner) {
        return new CountedLead(
                day,
                source,
                campaign,
                Optional.of(owner),
                team,
                assignee,
                status,
                reached,
                answeredIn,
                late);
    }

    public CountedLead from(LeadSource where, String which) {
        return new CountedLead(
                day,
                where,
                Optional.of(which),
                distributor,
                team,
                assignee,
                status,
                reached,
                answeredIn,
                late);
    }

    public CountedLead assignedTo(UserId person, TeamId ofPerson) {
        return new CountedLead(
                day,
                source,
                campaign,
                distributor,
                Optional.of(ofPerson),
                Optional.of(person),
                LeadStatus.ASSIGNED,
                1,
                answeredIn,
                late);
    }

    public CountedLead answeredIn(int seconds, boolean tooLate) {
        return new CountedLead(
                day,
                source,
                campaign,
                distributor,
                team,
                assignee,
                LeadStatus.CONTACTED,
                2,
                OptionalInt.of(seconds),
                tooLate);
    }

    public CountedLead waitingTooLong() {
        return new CountedLead(
                day,
                source,
                campaign,
                distributor,
                team,
                assignee,
                status,
                reached,
                answeredIn,
                true);
    }

    public CountedLead ended(LeadStatus how) {
        return new CountedLead(
                day,
                source,
                campaign,
                distributor,
                team,
                assignee,
                how,
                how == LeadStatus.CONVERTED ? 3 : reached,
                answeredIn,
                late);
    }

    boolean isOpen() {
        return status != LeadStatus.LOST && status != LeadStatus.CONVERTED;
    }

    boolean isOverdue() {
        return late
                && answeredIn.isEmpty()
                && (status == LeadStatus.NEW || status == LeadStatus.ASSIGNED);
    }
}
