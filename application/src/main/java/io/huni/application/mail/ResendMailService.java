package io.huni.application.mail;

import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.mail.MailErrorKey;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class ResendMailService implements ResendMail {
    private final Mails mails;
    private final MailAnnouncements announcements;
    private final Clock clock;

    ResendMailService(Mails mails, MailAnnouncements announcements, Clock clock) {
        this.mails = mails;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Mono<MailView> resend(Actor actor, MailId mail) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.MAIL_MANAGE))
                .then(Mono.defer(() -> mails.find(mail)))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(this::requireMeaning)
                .flatMap(found -> mails.again(mail, clock.instant()))
                .then(Mono.defer(announcements::updated))
                .then(Mono.defer(() -> mails.find(mail)))
                .map(Mails.Found::view);
    }

    private void requireMeaning(Mails.Found mail) {
        if (mail.view().isNews()) {
            throw new Refused(MailErrorKey.NEWS);
        }
        boolean useless = mail.mail().filter(one -> one.isUseless(clock.instant())).isPresent();
        if (useless || mail.view().state() == MailState.WITHDRAWN) {
            throw new Refused(MailErrorKey.EXPIRED);
        }
    }
}
