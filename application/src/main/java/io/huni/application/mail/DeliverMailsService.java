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

    /** Those with a file go one by one, so that no more than one file is in memory. */
    private Mono<Integer> delivered(List<Due> due) {
        List<Due> plain = due.stream().filter(one -> one.file().isEmpty()).toList();
        return handedOver(plain)
                .thenMany(Flux.fromIterable(due).filter(one -> one.file().isPresent()))
                .filterWhen(this::held)
                .concatMap(this::withFile)
                .concatMap(one -> handedOver(List.of(one)))
                .then(Mono.defer(announcements::updated))
                .thenReturn(due.size());
    }

    /** Large files on a slow line take longer than the lease of a group. */
    private Mono<Boolean> held(Due due) {
        return mails.hold(due, clock.instant().plus(settings.lease()));
    }

    private Mono<Due> withFile(Due due) {
        return Mono.justOrEmpty(due.file())
                .flatMap(mails::file)
                .map(due::carrying)
                .defaultIfEmpty(due.unreadable());
    }

    private Mono<Void> handedOver(List<Due> due) {
        List<Due> readable = due.stream().filter(one -> one.mail().isPresent()).toList();
        return Flux.fromIterable(due)
                .filter(one -> one.mail().isEmpty())
                .concatMap(one -> mails.giveUp(one, new Trouble(MailFault.UNREADABLE, "")))
                .thenMany(Flux.defer(() -> server.deliver(letters(readable))))
                .zipWithIterable(readable)
                .concatMap(pair -> note(pair.getT2(), pair.getT1()))
                .then();
    }

    private static List<Mail> letters(List<Due> due) {
        return due.stream().flatMap(one -> one.mail().stream()).toList();
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
