package io.huni.application.mail;

import io.huni.domain.mail.Mail;
import io.huni.domain.mail.News;

import reactor.core.publisher.Mono;

/** In-port for other features: as {@link SendMail} for what must not be kept once it has left. */
public interface SendNews {
    /** Inside a transaction. */
    Mono<Void> send(Mail mail, News news);
}
