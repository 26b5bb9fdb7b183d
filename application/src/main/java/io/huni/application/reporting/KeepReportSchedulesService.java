package io.huni.application.reporting;

import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.reporting.ReportErrorKey;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class KeepReportSchedulesService implements KeepReportSchedules {
    private final ReportPorts ports;
    private final ScheduledFiles files;
    private final UserQueries users;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    KeepReportSchedulesService(
            ReportPorts ports,
            ScheduledFiles files,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.ports = ports;
        this.files = files;
        this.users = users;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<List<Kept>> all(Actor.Person actor) {
        return Mono.fromRunnable(() -> actor.require(Right.ANALYTICS_SCHEDULE))
                .then(
                        Mono.defer(
                                () ->
                                        ports.schedules()
                                                .all(
                                                        seesAll(actor)
                                                                ? Optional.empty()
                                                                : Optional.of(actor.id()))));
    }

    private static boolean seesAll(Actor.Person actor) {
        return actor.visibility(Module.ANALYTICS) instanceof Visibility.Everything;
    }

    @Override
    public Mono<ReportScheduleId> add(Actor.Person actor, Wishes wishes) {
        ReportScheduleId id = new ReportScheduleId(ids.next());
        return saved(actor, id, wishes, Set.of()).thenReturn(id).as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> change(Actor.Person actor, ReportScheduleId schedule, Wishes wishes) {
        return own(actor, schedule)
                .flatMap(found -> saved(actor, schedule, wishes, found.people()))
                .as(unitOfWork::inTransaction);
    }

    /**
     * @param known recipients who may have left since they were chosen
     */
    private Mono<Void> saved(
            Actor.Person actor, ReportScheduleId id, Wishes wishes, Set<UserId> known) {
        return Mono.fromCallable(() -> checked(actor, id, wishes))
                .flatMap(schedule -> withPeople(schedule, known))
                .flatMap(schedule -> save(schedule));
    }

    private ReportSchedule checked(Actor.Person actor, ReportScheduleId id, Wishes wishes) {
        actor.require(Right.ANALYTICS_SCHEDULE);
        boolean export = wishes.content().kind() == ScheduledContent.Kind.EXPORT;
        actor.require(export ? Right.LEAD_EXPORT : Right.ANALYTICS_READ);
        if (!wishes.addresses().isEmpty()) {
            actor.require(Right.ANALYTICS_MAIL);
        }
        files.check(wishes.content());
        return new ReportSchedule(
                id,
                actor.id(),
                wishes.name(),
                wishes.content(),
                wishes.rhythm(),
                wishes.people(),
                wishes.addresses(),
                wishes.active(),
                Optional.empty());
    }

    /** Only people whom the owner may know; oneself one always knows. */
    private Mono<ReportSchedule> withPeople(ReportSchedule schedule, Set<UserId> known) {
        return users.get(new Actor.Program(), schedule.owner())
                .map(User::asActor)
                .flatMap(
                        owner ->
                                owner.may(Right.USER_READ)
                                        ? users.visibleTo(owner)
                                        : Mono.just(List.<User>of()))
                .map(
                        visible ->
                                visible.stream()
                                        .filter(User::active)
                                        .map(User::id)
                                        .collect(Collectors.toSet()))
                .map(
                        visible -> {
                            visible.addAll(known);
                            visible.add(schedule.owner());
                            if (!visible.containsAll(schedule.people())) {
                                throw new Refused(ReportErrorKey.PERSON_UNKNOWN).at("/people");
                            }
                            return schedule;
                        });
    }

    private Mono<Void> save(ReportSchedule schedule) {
        return next(schedule).flatMap(next -> ports.schedules().save(schedule, next));
    }

    private Mono<Optional<Instant>> next(ReportSchedule schedule) {
        return organisations
                .organisation()
                .map(
                        house ->
                                Optional.of(
                                                schedule.rhythm()
                                                        .after(clock.instant(), house.timeZone()))
                                        .filter(next -> schedule.active()));
    }

    @Override
    public Mono<Void> pause(Actor.Person actor, ReportScheduleId schedule) {
        return seen(actor, schedule)
                .flatMap(found -> ports.schedules().save(found.stopped(), Optional.empty()))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> delete(Actor.Person actor, ReportScheduleId schedule) {
        return seen(actor, schedule)
                .flatMap(found -> ports.schedules().delete(found.id()))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> sendNow(Actor.Person actor, ReportScheduleId schedule) {
        return own(actor, schedule)
                .flatMap(
                        found ->
                                ports.runs()
                                        .add(
                                                found,
                                                new ReportRunId(ids.next()),
                                                clock.instant(),
                                                true))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<List<ReportRun>> runs(Actor.Person actor, ReportScheduleId schedule) {
        return seen(actor, schedule).flatMap(found -> ports.schedules().runs(found.id()));
    }

    private Mono<ReportSchedule> own(Actor.Person actor, ReportScheduleId schedule) {
        return seen(actor, schedule)
                .filter(found -> found.isOf(actor.id()))
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<ReportSchedule> seen(Actor.Person actor, ReportScheduleId schedule) {
        return Mono.fromRunnable(() -> actor.require(Right.ANALYTICS_SCHEDULE))
                .then(Mono.defer(() -> ports.schedules().find(schedule)))
                .filter(found -> found.isOf(actor.id()) || seesAll(actor))
                .switchIfEmpty(Absent.notFound());
    }
}
