package io.huni.application.notification.port;

import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

/** Out-port: says what people are told in a few words. In memory but for the house's name. */
public interface NotificationWords {
    /** One thing as a line, several as their counts with the newest of them. */
    Mono<Note> note(MailLanguage language, Waiting waiting);

    /** How many of each kind; names nobody. */
    String gist(MailLanguage language, Waiting waiting);

    /** What is said to see whether a channel works. */
    Mono<Note> test(MailLanguage language);
}
