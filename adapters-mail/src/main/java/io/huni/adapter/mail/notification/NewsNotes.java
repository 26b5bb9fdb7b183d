package io.huni.adapter.mail.notification;

import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.application.notification.port.ChannelSenders.Line;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.application.notification.port.NotificationWords;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** The sentences of mails of news, as short messages. */
final class NewsNotes implements NotificationWords {
    private final OrganisationQueries organisations;
    private final NewsWords words;
    private final LetterSettings settings;

    NewsNotes(OrganisationQueries organisations, NewsWords words, LetterSettings settings) {
        this.organisations = organisations;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public Mono<Note> note(MailLanguage language, Waiting waiting) {
        return organisations
                .organisation()
                .map(
                        house ->
                                waiting.total() == 1
                                        ? single(language, house.name(), waiting)
                                        : several(language, house.name(), waiting));
    }

    private Note single(MailLanguage language, String house, Waiting waiting) {
        Told told = waiting.latest().getFirst();
        return new Note(
                house + ": " + words.one(language, told), List.of(), address(Places.of(told)));
    }

    private Note several(MailLanguage language, String house, Waiting waiting) {
        List<Line> lines =
                waiting.latest().stream()
                        .map(told -> new Line(words.one(language, told), address(Places.of(told))))
                        .toList();
        return new Note(house + ": " + gist(language, waiting), lines, address(Places.ALL));
    }

    @Override
    public String gist(MailLanguage language, Waiting waiting) {
        return words.counts(language, waiting);
    }

    @Override
    public Mono<Note> test(MailLanguage language) {
        return organisations
                .organisation()
                .map(
                        house ->
                                new Note(
                                        words.text(language, "test", Map.of("house", house.name())),
                                        List.of(),
                                        address(Places.PREFERENCES)));
    }

    private String address(String place) {
        return settings.publicUrl() + place;
    }
}
