package io.huni.application.notification;

import io.huni.application.notification.port.ChannelSenders.Line;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.application.notification.port.NotificationWords;
import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

import java.util.List;

/** Says how many there are. */
public final class PlainWords implements NotificationWords {
    @Override
    public Mono<Note> note(MailLanguage language, Waiting waiting) {
        List<Line> lines =
                waiting.latest().stream()
                        .map(told -> new Line(told.kind().name(), "/" + told.record()))
                        .toList();
        return Mono.just(new Note(gist(language, waiting), lines, "/notifications"));
    }

    @Override
    public String gist(MailLanguage language, Waiting waiting) {
        return language + " " + waiting.total();
    }

    @Override
    public Mono<Note> test(MailLanguage language) {
        return Mono.just(new Note("test", List.of(), "/"));
    }
}
