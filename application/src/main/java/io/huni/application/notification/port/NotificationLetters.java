package io.huni.application.notification.port;

import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.identity.User;
import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

/** Out-port: writes what people are told as mails and gives them to the outbox of mails. */
public interface NotificationLetters {
    /** One thing as a letter of its own, several as a list. */
    Mono<Void> news(User to, MailLanguage language, Waiting waiting);

    Mono<Void> summary(User to, MailLanguage language, Numbers numbers);
}
