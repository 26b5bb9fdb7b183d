package io.huni.application.mail;

import reactor.core.publisher.Mono;

/** In-port of the mail relay: hands the mails that are due over to the mail server. */
public interface DeliverMails {
    /** How many mails were tried; 0 when nothing is due or no server is configured. */
    Mono<Integer> deliver();
}
