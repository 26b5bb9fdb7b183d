package io.huni.application.followup;

import io.huni.application.analytics.HouseHours;
import io.huni.application.analytics.HouseHours.Hours;
import io.huni.application.followup.port.FollowupRules;
import io.huni.application.followup.port.FollowupRules.Match;
import io.huni.application.followup.port.FollowupRules.Move;
import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Followups.Planned;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans and takes back mails when leads change their status, their owner or their facts, or go. */
final class FollowLeads implements Reaction {
    private final FollowupRules rules;
    private final Followups followups;
    private final Hindered hindered;
    private final HouseHours houseHours;
    private final EventReader reader;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    FollowLeads(
            FollowupPorts ports,
            Hindered hindered,
            HouseHours houseHours,
            EventReader reader,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.rules = ports.rules();
        this.followups = ports.followups();
        this.hindered = hindered;
        this.houseHours = houseHours;
        this.reader = reader;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return "follow-leads";
    }

    @Override
    public Set<String> events() {
        return Set.of(LeadCaptured.NAME, LeadWorked.NAME, LeadLeft.NAME, LeadEdited.NAME);
    }

    @Override
    public boolean wants(DomainEvent event) {
        return switch (event) {
            case LeadCaptured captured -> !captured.test();
            case LeadWorked worked ->
                    worked.statusBefore() != worked.statusAfter()
                            || worked.type() == InteractionType.DELETE
                            || worked.type() == InteractionType.TRANSFER;
            case LeadLeft left -> true;
            case LeadEdited edited -> true;
            default -> false;
        };
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        List<Move> moves = events.stream().map(reader::read).flatMap(FollowLeads::move).toList();
        Set<LeadId> leads =
                events.stream()
                        .map(event -> LeadId.of(event.aggregateId()))
                        .collect(Collectors.toSet());
        return hindered.withdraw(leads)
                .then(Mono.defer(() -> rules.matching(moves)))
                .filter(matches -> !matches.isEmpty())
                .flatMap(this::planned)
                .as(unitOfWork::inTransaction);
    }

    private static Stream<Move> move(DomainEvent event) {
        return event instanceof LeadEvent lead ? move(lead) : Stream.empty();
    }

    private static Stream<Move> move(LeadEvent event) {
        return switch (event) {
            case LeadCaptured captured ->
                    Stream.of(
                            new Move(
                                    captured.lead(),
                                    Optional.empty(),
                                    LeadStatus.NEW,
                                    captured.at()));
            case LeadWorked worked when worked.statusBefore() != worked.statusAfter() ->
                    Stream.of(
                            new Move(
                                    worked.lead(),
                                    Optional.of(worked.statusBefore()),
                                    worked.statusAfter(),
                                    worked.at()));
            default -> Stream.empty();
        };
    }

    private Mono<Void> planned(List<Match> matches) {
        return houseHours
                .hours()
                .map(hours -> matches.stream().map(match -> planned(match, hours)).toList())
                .flatMap(followups::plan);
    }

    private Planned planned(Match match, Hours hours) {
        Instant now = clock.instant();
        Instant due = now.plus(Duration.ofMinutes(match.rule().delayMinutes()));
        return new Planned(
                new FollowupId(ids.next()),
                new MailId(ids.next()),
                match.lead(),
                match.rule().id(),
                match.rule().workingHours() ? hours.first(due) : due,
                now);
    }
}
