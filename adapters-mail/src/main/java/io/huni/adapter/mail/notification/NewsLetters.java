package io.huni.adapter.mail.notification;

import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterPaper;
import io.huni.adapter.mail.shared.LetterPaper.Button;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.application.mail.SendNews;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.identity.User;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.mail.News;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

final class NewsLetters implements NotificationLetters {
    /** What is older is seen in the program. */
    private static final Duration NEW_FOR = Duration.ofDays(2);

    private final LetterOffice office;
    private final SendNews sendNews;
    private final NewsWords words;
    private final LetterSettings settings;

    NewsLetters(LetterOffice office, SendNews sendNews, NewsWords words, LetterSettings settings) {
        this.office = office;
        this.sendNews = sendNews;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public Mono<Void> news(User to, MailLanguage language, Waiting waiting) {
        Set<UUID> records = waiting.latest().stream().map(Told::record).collect(Collectors.toSet());
        return send(
                to,
                new News(words.counts(language, waiting), records),
                house ->
                        waiting.total() == 1
                                ? single(to, language, house, waiting.latest().getFirst())
                                : digest(to, language, house, waiting));
    }

    @Override
    public Mono<Void> summary(User to, MailLanguage language, Numbers numbers) {
        return send(
                to,
                new News(title(language, numbers), Set.of()),
                house -> summary(to, language, house, numbers));
    }

    private Mono<Void> send(User to, News news, Function<Organisation, LetterPaper> paper) {
        Optional<String> about = Optional.of("person:" + to.id().value());
        return office.written(to.email(), to.name(), Optional.empty(), about, paper)
                .map(mail -> mail.usefulUntil(mail.createdAt().plus(NEW_FOR)))
                .flatMap(mail -> sendNews.send(mail, news));
    }

    private LetterPaper single(User to, MailLanguage language, Organisation house, Told told) {
        List<String> said = new ArrayList<>();
        said.add(hello(to, language));
        said.add(words.one(language, told) + ".");
        told.by().ifPresent(by -> said.add(words.text(language, "by", Map.of("by", by))));
        return paper(
                to,
                language,
                house,
                new Content(
                        words.one(language, told),
                        said,
                        List.of(),
                        button(language, "open", Places.of(told))));
    }

    private LetterPaper digest(
            User to, MailLanguage language, Organisation house, Waiting waiting) {
        List<String> said = new ArrayList<>();
        said.add(hello(to, language));
        said.add(
                words.text(
                        language, "digest.said", Map.of("said", words.counts(language, waiting))));
        List<Button> lines = new ArrayList<>();
        waiting.latest()
                .forEach(
                        told ->
                                lines.add(
                                        new Button(
                                                words.one(language, told),
                                                address(Places.of(told)))));
        long more = waiting.total() - waiting.latest().size();
        if (more > 0) {
            lines.add(new Button(words.counted(language, "more", more), address(Places.ALL)));
        }
        String title = words.counted(language, "digest.title", waiting.total());
        return paper(
                to,
                language,
                house,
                new Content(title, said, lines, button(language, "open.all", Places.ALL)));
    }

    private LetterPaper summary(
            User to, MailLanguage language, Organisation house, Numbers numbers) {
        List<String> said =
                List.of(
                        hello(to, language),
                        words.text(language, "summary.said"),
                        words.counted(language, "summary.fresh", numbers.fresh()),
                        words.counted(language, "summary.waiting", numbers.waiting()),
                        words.counted(language, "summary.late", numbers.late()),
                        words.counted(language, "summary.converted", numbers.converted()));
        return paper(
                to,
                language,
                house,
                new Content(
                        title(language, numbers),
                        said,
                        List.of(),
                        button(language, "summary.open", Places.LEADS)));
    }

    private String title(MailLanguage language, Numbers numbers) {
        return words.text(
                language,
                "summary.title",
                Map.of(
                        "fresh",
                        NewsWords.number(language, numbers.fresh()),
                        "late",
                        NewsWords.number(language, numbers.late())));
    }

    private String hello(User to, MailLanguage language) {
        return words.text(language, "hello", Map.of("name", to.name()));
    }

    private Button button(MailLanguage language, String key, String place) {
        return new Button(words.text(language, key), address(place));
    }

    private String address(String place) {
        return settings.publicUrl() + place;
    }

    private LetterPaper paper(User to, MailLanguage language, Organisation house, Content content) {
        return new LetterPaper(
                language,
                house.name(),
                content.title(),
                content.said(),
                content.lines(),
                Optional.of(content.button()),
                words.text(
                        language,
                        "footer",
                        Map.of("email", to.email().value(), "house", house.name())),
                Optional.of(button(language, "preferences", Places.PREFERENCES)));
    }

    private record Content(String title, List<String> said, List<Button> lines, Button button) {}
}
