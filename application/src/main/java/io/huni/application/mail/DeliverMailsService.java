package io.huni.application.mail;

import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.Mails.Due;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

final class DeliverMailsService implements DeliverMails {
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

    private Mono<Integer> delivered(List<Due> due) {
        List<Mail> readable = due.stream().flatMap(one -> one.mail().stream()).toList();
        return Flux.fromIterable(due)
                .filter(one -> one.mail().isEmpty())
                .concatMap(one -> mails.giveUp(one.id(), new Trouble(MailFault.UNREADABLE, "")))
                .then(Mono.defer(() -> server.deliver(readable)))
                .flatMap(outcomes -> noted(readableOf(due), outcomes))
                .then(Mono.defer(announcements::updated))
                .thenReturn(due.size());
    }

    private static List<Due> readableOf(List<Due> due) {
        return due.stream().filter(one -> one.mail().isPresent()).toList();
    }

    private Mono<Void> noted(List<Due> due, List<Optional<Trouble>> outcomes) {
        return Flux.fromIterable(due)
                .zipWithIterable(outcomes)
                .concatMap(pair -> note(pair.getT1(), pair.getT2()))
                .then();
    }

    private Mono<Void> note(Due due, Optional<Trouble> trouble) {
        return trouble.map(found -> failed(due, found))
                .orElseGet(() -> mails.sent(due.id(), clock.instant()));
    }

    private Mono<Void> failed(Due due, Trouble trouble) {
        if (trouble.fault().isLasting() || due.attempts() >= settings.attempts()) {
            return mails.giveUp(due.id(), trouble);
        }
        Instant until =
                clock.instant()
                        .plus(settings.backOff().after(due.attempts(), chance.getAsDouble()));
        return mails.postpone(due.id(), trouble, until);
    }
}
