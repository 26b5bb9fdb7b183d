package io.huni.application.notification;

import io.huni.application.notification.port.NoticedLeads.Noticed;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What people may want to hear of, in events of leads; the closest to them first. */
final class LeadOccasions {
    /** In tenths of points. */
    private static final int WORTH_IT = 300;

    /** What a backfill brings from earlier days is history; a weekend without Meta is not. */
    private static final Duration NEWS = Duration.ofDays(3);

    private LeadOccasions() {}

    static boolean isOne(DomainEvent event) {
        return switch (event) {
            case LeadCaptured captured -> isNews(captured) || isGiven(captured);
            case LeadWorked worked ->
                    isAssigned(worked)
                            || worked.statusBefore() != worked.statusAfter()
                            || worked.type() == InteractionType.NOTE
                            || worked.type() == InteractionType.TRANSFER;
            default -> false;
        };
    }

    /** A file is one event, of which the person who brought it knows. */
    private static boolean isNews(LeadCaptured captured) {
        Instant submitted = captured.submittedAt().orElse(captured.at());
        return !captured.test()
                && captured.imported().isEmpty()
                && captured.scoreTenths() >= WORTH_IT
                && Duration.between(submitted, captured.at()).compareTo(NEWS) < 0;
    }

    /** Whom a file gives leads hears of that, whatever they are worth: as one entry. */
    private static boolean isGiven(LeadCaptured captured) {
        return !captured.test()
                && captured.imported().isPresent()
                && captured.settled().isPresent();
    }

    private static boolean isAssigned(LeadWorked worked) {
        return worked.assigneeAfter().isPresent()
                && !worked.assigneeAfter().equals(worked.assigneeBefore());
    }

    static Stream<Occasion> of(UUID event, DomainEvent happened, Noticed lead) {
        return switch (happened) {
            case LeadCaptured captured -> captured(event, captured, lead);
            case LeadWorked worked -> worked(event, worked, lead);
            default -> Stream.empty();
        };
    }

    /** A rule that gives it away says so itself. */
    private static Stream<Occasion> captured(UUID event, LeadCaptured captured, Noticed lead) {
        Template template = new Template(event, captured.lead(), lead, lead.by(), captured.at());
        return Stream.concat(
                Stream.of(template.of(NotificationKind.LEAD_ASSIGNED))
                        .filter(one -> captured.settled().isPresent()),
                Stream.of(template.of(NotificationKind.LEAD_NEW, Scope.ALL, Scope.DISTRIBUTOR))
                        .filter(one -> captured.imported().isEmpty()));
    }

    private static Stream<Occasion> worked(UUID event, LeadWorked worked, Noticed lead) {
        Optional<UserId> by = worked.by().map(UserId::of);
        Template template = new Template(event, worked.lead(), lead, by, worked.at());
        return Stream.of(
                        Stream.of(template.of(NotificationKind.LEAD_ASSIGNED))
                                .filter(one -> isAssigned(worked) && isStill(worked, lead)),
                        Stream.of(template.of(NotificationKind.LEAD_RECEIVED, Scope.DISTRIBUTOR))
                                .filter(one -> worked.type() == InteractionType.TRANSFER),
                        Stream.of(template.of(NotificationKind.LEAD_NOTE))
                                .filter(one -> worked.type() == InteractionType.NOTE),
                        Stream.of(template.moved(worked.statusAfter().name()))
                                .filter(one -> worked.statusBefore() != worked.statusAfter()))
                .flatMap(one -> one);
    }

    /** Whoever had it for a moment only is told nothing, and who has it now once. */
    private static boolean isStill(LeadWorked worked, Noticed lead) {
        return lead.owners()
                .assignee()
                .map(has -> has.value().toString())
                .equals(worked.assigneeAfter());
    }

    private record Template(
            UUID event, LeadId lead, Noticed noticed, Optional<UserId> by, Instant at) {
        Occasion of(NotificationKind kind, Scope... scopes) {
            return occasion(kind, Set.of(scopes), Map.of());
        }

        Occasion moved(String status) {
            return occasion(NotificationKind.LEAD_STATUS, Set.of(), Map.of("status", status));
        }

        private Occasion occasion(
                NotificationKind kind, Set<Scope> scopes, Map<String, String> facts) {
            Audience audience = new Audience.OfLead(noticed.owners(), scopes);
            return new Occasion(event, kind, lead.value(), audience, by, facts, at);
        }
    }
}
