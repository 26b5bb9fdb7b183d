package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LastChanges.LastChange;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class UndoLeadService implements UndoLead {
    private static final Actor PROGRAM = new Actor.Program();

    private final LeadWork work;
    private final LastChanges changes;
    private final UserQueries users;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    UndoLeadService(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.work = work;
        this.changes = changes;
        this.users = users;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> undo(Actor actor, LeadId lead, Optional<Integer> version) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(Mono.defer(() -> own(actor, lead, version)))
                .doOnNext(change -> actor.require(change.right()))
                .flatMap(this::held)
                .flatMap(change -> putBack(actor, change, version))
                .as(unitOfWork::inTransaction);
    }

    private Mono<LastChange> own(Actor actor, LeadId lead, Optional<Integer> version) {
        Instant oldest = clock.instant().minus(WINDOW);
        return changes.find(lead)
                .filter(change -> actor.user().filter(change.by()::equals).isPresent())
                .filter(change -> change.at().isAfter(oldest))
                .filter(change -> sees(actor, change.before()))
                .switchIfEmpty(Mono.defer(() -> nothing(actor, lead, version)));
    }

    /** Nobody to whom it goes back leaves meanwhile; who has just left does not get it. */
    private Mono<LastChange> held(LastChange change) {
        return Mono.justOrEmpty(change.before().assignee())
                .flatMap(person -> users.hold(PROGRAM, person))
                .onErrorComplete(Refused.class)
                .flatMap(person -> changes.find(change.before().id()))
                .filter(again -> isSame(again, change))
                .defaultIfEmpty(change);
    }

    /** While somebody was held, another person may have changed the lead. */
    private static boolean isSame(LastChange one, LastChange other) {
        return one.by().equals(other.by()) && one.before().version() == other.before().version();
    }

    /** Whoever does not see the lead does not hear that it is there. */
    private Mono<LastChange> nothing(Actor actor, LeadId lead, Optional<Integer> version) {
        return work.claim(actor.visibility(Module.LEAD), List.of(lead))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .filter(now -> isThere(actor, now))
                .switchIfEmpty(Absent.notFound())
                .map(now -> WorkOnLeadService.unchanged(now, version))
                .flatMap(found -> Mono.error(new Refused(LeadErrorKey.NOT_UNDOABLE)));
    }

    /** What lies in the trash is there for those who may delete. */
    private static boolean isThere(Actor actor, WorkedLead now) {
        return now.deletedAt().isEmpty() || actor.may(Right.LEAD_DELETE);
    }

    private static boolean sees(Actor actor, WorkedLead lead) {
        return actor.visibility(Module.LEAD).covers(lead.owners());
    }

    private Mono<Void> putBack(Actor actor, LastChange change, Optional<Integer> version) {
        return work.claim(new Visibility.Everything(), List.of(change.before().id()))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .filter(now -> isThere(actor, now))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(now -> quietly(actor, now, change))
                .map(now -> WorkOnLeadService.unchanged(now, version))
                .map(now -> before(now, change))
                .flatMap(worked -> changes.putBack(worked, change.by(), clock.instant()));
    }

    /** Of what was given away nobody hears what others have done since. */
    private static void quietly(Actor actor, WorkedLead now, LastChange change) {
        if (!isOwnLast(now, change) && !sees(actor, now)) {
            throw new Refused(LeadErrorKey.NOT_UNDOABLE);
        }
    }

    private static Worked before(WorkedLead now, LastChange change) {
        LeadErrorKey why =
                isOwnLast(now, change) ? LeadErrorKey.NOT_UNDOABLE : LeadErrorKey.CHANGED_SINCE;
        return now.putBack(change.before()).orElseThrow(() -> new Refused(why));
    }

    private static boolean isOwnLast(WorkedLead now, LastChange change) {
        return now.version() == change.before().version() + 1;
    }
}
