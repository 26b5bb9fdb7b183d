package io.huni.application.reporting;

import io.huni.application.identity.UserQueries;
import io.huni.application.reporting.port.ReportLetters;
import io.huni.application.reporting.port.ReportRuns.Turn;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRun.State;
import io.huni.domain.reporting.ReportRun.Trouble;
import io.huni.domain.reporting.ReportSchedule.PauseReason;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends a run with its mails in one transaction, unless another node has taken it over. */
record EndReportRun(
        ReportPorts ports,
        ReportLetters letters,
        UserQueries users,
        UnitOfWork unitOfWork,
        Clock clock) {
    /** What a refusal on the way says of the schedule. */
    static Trouble trouble(Refused refused) {
        return refused.errorKey() == SharedErrorKey.RIGHT_MISSING
                ? Trouble.RIGHT_MISSING
                : Trouble.NOT_UNDERSTOOD;
    }

    Mono<Void> sent(Turn turn, Optional<ReportFile> file) {
        return readers(turn)
                .flatMap(
                        readers ->
                                readers.isEmpty()
                                        ? failed(turn, Trouble.NOBODY_LEFT)
                                        : mailed(turn, file, readers));
    }

    private Mono<List<Reader>> readers(Turn turn) {
        return users.visibleTo(new Actor.Program())
                .map(
                        all ->
                                Stream.concat(
                                                all.stream()
                                                        .filter(User::active)
                                                        .filter(
                                                                user ->
                                                                        turn.schedule()
                                                                                .people()
                                                                                .contains(
                                                                                        user.id()))
                                                        .map(
                                                                user ->
                                                                        new Reader(
                                                                                user.email(),
                                                                                user.name())),
                                                turn.schedule().addresses().stream()
                                                        .map(address -> new Reader(address, "")))
                                        .toList());
    }

    private Mono<Void> mailed(Turn turn, Optional<ReportFile> file, List<Reader> readers) {
        Optional<Trouble> trouble =
                file.isPresent() ? Optional.empty() : Optional.of(Trouble.TOO_LARGE);
        ReportRun run = ended(turn, State.SENT, trouble, readers.size());
        return ports.runs()
                .end(turn, run)
                .filter(own -> own)
                .flatMapMany(own -> Flux.fromIterable(readers))
                .concatMap(
                        reader ->
                                letters.send(
                                        reader.address(),
                                        reader.name(),
                                        turn.schedule(),
                                        run.id(),
                                        file))
                .then()
                .as(unitOfWork::inTransaction);
    }

    Mono<Void> failed(Turn turn, Trouble trouble) {
        return ports.runs()
                .end(turn, ended(turn, State.FAILED, Optional.of(trouble), 0))
                .filter(own -> own)
                .flatMap(own -> pause(turn, trouble))
                .as(unitOfWork::inTransaction);
    }

    /** What would fail again the same way does not run until somebody has looked. */
    private Mono<Void> pause(Turn turn, Trouble trouble) {
        Optional<PauseReason> reason =
                switch (trouble) {
                    case OWNER_GONE -> Optional.of(PauseReason.OWNER_GONE);
                    case RIGHT_MISSING -> Optional.of(PauseReason.RIGHT_MISSING);
                    case NOT_UNDERSTOOD -> Optional.of(PauseReason.NOT_UNDERSTOOD);
                    case NOBODY_LEFT -> Optional.of(PauseReason.NOBODY_LEFT);
                    case TOO_LARGE, BROKEN -> Optional.empty();
                };
        return Mono.justOrEmpty(reason)
                .flatMap(
                        why ->
                                ports.schedules()
                                        .save(turn.schedule().pausedFor(why), Optional.empty()));
    }

    private ReportRun ended(Turn turn, State state, Optional<Trouble> trouble, int recipients) {
        return new ReportRun(
                turn.run().id(),
                turn.run().dueAt(),
                turn.run().byHand(),
                state,
                trouble,
                recipients,
                Optional.of(clock.instant()));
    }

    private record Reader(EmailAddress address, String name) {}
}
