package io.huni.application.mail;

import io.huni.domain.mail.Mail;

import reactor.core.publisher.Mono;

/**
 * In-port for other features: writes a mail that leaves after the transaction that is open, if one
 * is. An id that is known writes nothing, so a reaction to an event may give the event's id.
 */
public interface SendMail {
    Mono<Void> send(Mail mail);
}
