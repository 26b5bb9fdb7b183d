package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class WorkOnLeadService implements WorkOnLead {
    private final LeadWork work;
    private final LastChanges changes;
    private final Assignments assignments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    WorkOnLeadService(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.work = work;
        this.changes = changes;
        this.assignments = new Assignments(users);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> work(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(command.action().right()))
                .then(Mono.defer(() -> claimed(command)))
                .flatMap(lead -> done(command, lead))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Outcome> assign(
            Actor actor, LeadId lead, Optional<UserId> to, Optional<Integer> version) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_ASSIGN))
                .then(Mono.defer(() -> assignments.to(actor, to)))
                .map(action -> new Command(actor, lead, action, version))
                .flatMap(this::work);
    }

    private Mono<WorkedLead> claimed(Command command) {
        return work.claim(command.actor().visibility(Module.LEAD), List.of(command.lead()))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .filter(lead -> isThere(lead, command.action()))
                .switchIfEmpty(Absent.notFound())
                .map(lead -> unchanged(lead, command.version()))
                .doOnNext(lead -> requireFit(lead, command.action()));
    }

    private static void requireFit(WorkedLead lead, LeadAction action) {
        action.refusal(lead)
                .ifPresent(
                        key -> {
                            throw new Refused(key);
                        });
    }

    /** What lies in the trash can only be taken out. */
    static boolean isThere(WorkedLead lead, LeadAction action) {
        return lead.deletedAt().isEmpty() || action instanceof LeadAction.Restore;
    }

    static WorkedLead unchanged(WorkedLead lead, Optional<Integer> seen) {
        if (seen.filter(version -> version != lead.version()).isPresent()) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", lead.version()));
        }
        return lead;
    }

    private Mono<Outcome> done(Command command, WorkedLead lead) {
        Instant now = clock.instant();
        return Mono.justOrEmpty(lead.apply(command.action(), now))
                .flatMap(
                        worked ->
                                saved(command, worked, now).<Outcome>thenReturn(new Outcome.Done()))
                .defaultIfEmpty(new Outcome.WasSo());
    }

    private Mono<Void> saved(Command command, Worked worked, Instant now) {
        Right right = command.action().right();
        return command.actor()
                .user()
                .map(user -> changes.save(worked, right, user, now))
                .orElseGet(() -> work.save(List.of(worked), Optional.empty(), now));
    }
}
