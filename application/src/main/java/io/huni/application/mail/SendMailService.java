package io.huni.application.mail;

import io.huni.application.mail.port.Mails;
import io.huni.domain.mail.Mail;

import reactor.core.publisher.Mono;

final class SendMailService implements SendMail {
    private final Mails mails;

    SendMailService(Mails mails) {
        this.mails = mails;
    }

    @Override
    public Mono<Void> send(Mail mail) {
        return mails.add(mail);
    }
}
