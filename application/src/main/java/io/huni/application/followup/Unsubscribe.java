package io.huni.application.followup;

import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

/**
 * In-port of the page behind the link of each mail to a lead; nobody signs in for it. A token that
 * is none of ours is an empty answer.
 */
public interface Unsubscribe {
    /** In which language the page speaks; changes nothing, so that scanners of links do no harm. */
    Mono<MailLanguage> look(String token);

    /** No mail comes to the address any more, and none that waits leaves. */
    Mono<MailLanguage> optOut(String token);

    /** They may come again. */
    Mono<MailLanguage> optIn(String token);
}
