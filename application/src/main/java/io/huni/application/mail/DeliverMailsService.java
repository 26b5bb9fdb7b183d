package io.huni.application.mail;

import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.MailServer.Line;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.Mails.Due;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.MailFault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

final class DeliverMailsService implements DeliverMails {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverMailsService.class);
    private static final Retry NOTING = Retry.backoff(5, Duration.ofMillis(100));

    private final Mails mails;
    private final MailServer server;
    private final MailAnnouncements announcements;
    private final MailSettings settings;
    private final Clock clock;
    private final DoubleSupplier chance;

    DeliverMailsService(
            Mails mails,
            MailServer server,
            MailAnnouncements announcements,
            MailSettings settings,
            Clock clock,
            DoubleSupplier chance) {
        this.mails = mails;
        this.server = server;
        this.announcements = announcements;
        this.settings = settings;
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public Mono<Integer> deliver() {
        return Mono.defer(() -> server.isThere() ? claimed() : Mono.just(List.<Due>of()))
                .flatMap(due -> due.isEmpty() ? Mono.just(0) : delivered(due));
    }

    private Mono<List<Due>> claimed() {
        return mails.claim(settings.group(), settings.lease(), clock.instant());
    }

    /** Each is asked for again before it goes, so that a slow server outlasts no lease. */
    private Mono<Integer> delivered(List<Due> due) {
        return server.connected(line -> Flux.fromIterable(due).concatMap(one -> next(line, one)))
                .then(Mono.defer(announcements::updated))
                .thenReturn(due.size());
    }

    private Mono<Void> next(Line line, Due due) {
        return mails.hold(due, clock.instant().plus(settings.lease()))
                .filter(held -> held)
                .flatMap(held -> withFile(due))
                .flatMap(ready -> handedOver(line, ready));
    }

    private Mono<Due> withFile(Due due) {
        return Mono.justOrEmpty(due.file())
                .flatMap(
                        file ->
                                mails.file(file)
                                        .map(due::carrying)
                                        .defaultIfEmpty(due.unreadable()))
                .defaultIfEmpty(due);
    }

    private Mono<Void> handedOver(Line line, Due due) {
        return due.mail()
                .map(line::handOver)
                .map(outcome -> outcome.flatMap(trouble -> noted(due, trouble)))
                .orElseGet(() -> mails.giveUp(due, new Trouble(MailFault.UNREADABLE, "")));
    }

    /** What has left and is not noted goes again, and only that. */
    private Mono<Void> noted(Due due, Optional<Trouble> trouble) {
        return Mono.defer(() -> note(due, trouble))
                .retryWhen(NOTING)
                .onErrorResume(failure -> Mono.fromRunnable(() -> tell(due, failure)));
    }

    private static void tell(Due due, Throwable failure) {
        LOG.error(
                "What became of mail {} is not noted; it is tried again",
                due.id().value(),
                failure);
    }

    private Mono<Void> note(Due due, Optional<Trouble> trouble) {
        return trouble.map(found -> failed(due, found))
                .orElseGet(() -> mails.sent(due.id(), clock.instant()));
    }

    private Mono<Void> failed(Due due, Trouble trouble) {
        if (trouble.fault().isLasting() || due.attempts() >= settings.attempts()) {
            return mails.giveUp(due, trouble);
        }
        Instant until =
                clock.instant()
                        .plus(settings.backOff().after(due.attempts(), chance.getAsDouble()));
        return mails.postpone(due, trouble, until);
    }
}
