package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.NotificationPost;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.notification.SentMails;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SendNotificationMailsTest {
    /** Half past ten in the evening in Istanbul. */
    private static final Instant NIGHT = Instant.parse("2026-11-24T19:30:00Z");

    private final User ayse = aUser().user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryNotificationSettings settings = new InMemoryNotificationSettings();
    private final MovableClock clock = new MovableClock(NIGHT);
    private final Written letters = new Written();
    private final OnePersonsPost post = new OnePersonsPost();
    private final SendNotificationMails mails =
            new SendNotificationMailsService(
                    post,
                    settings,
                    letters,
                    IdentityUseCases.userQueries(users),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    clock);

    @BeforeEach
    void found() {
        users.add(ayse, "").block();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    private void wishes(Optional<QuietHours> quiet, Optional<MailLanguage> language) {
        settings.save(
                        ayse.id(),
                        new NotificationPreferences(
                                Choices.usual(), Digest.INSTANT, quiet, Optional.empty(), language))
                .block();
    }

    @Test
    void whatWaitsIsOneMail() {
        post.waiting = 12;

        assertThat(mails.send().block()).isEqualTo(1);
        mails.send().block();

        assertThat(letters.totals).containsExactly(12L);
    }

    @Test
    void quietHoursHoldItUntilTheyEnd() {
        wishes(
                Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))),
                Optional.empty());
        post.waiting = 3;

        mails.send().block();
        assertThat(letters.totals).isEmpty();

        clock.pass(Duration.ofHours(8).plusMinutes(30));
        mails.send().block();
        assertThat(letters.totals).containsExactly(3L);
    }

    @Test
    void itIsWrittenInTheChosenLanguage() {
        wishes(Optional.empty(), Optional.of(MailLanguage.AR));
        post.waiting = 1;

        mails.send().block();

        assertThat(letters.languages).containsExactly(MailLanguage.AR);
    }

    @Test
    void whatMayNotBeToldAnyMoreIsNoMail() {
        post.waiting = 1;
        post.visible = false;

        mails.send().block();

        assertThat(letters.totals).isEmpty();
        assertThat(post.waiting).isZero();
    }

    private static final class Written implements NotificationLetters {
        private final List<Long> totals = new ArrayList<>();
        private final List<MailLanguage> languages = new ArrayList<>();

        @Override
        public Mono<Void> news(User to, MailLanguage language, NotificationPost.Waiting waiting) {
            return Mono.fromRunnable(
                    () -> {
                        totals.add(waiting.total());
                        languages.add(language);
                    });
        }

        @Override
        public Mono<Void> summary(User to, MailLanguage language, Numbers numbers) {
            return Mono.empty();
        }
    }

    private final class OnePersonsPost implements NotificationPost {
        private long waiting;
        private boolean visible = true;
        private Instant due = Instant.MIN;

        @Override
        public Mono<Due> next(Instant now) {
            return waiting > 0 && !due.isAfter(now)
                    ? Mono.just(new Due(ayse.id(), Optional.of(NIGHT), SentMails.none()))
                    : Mono.empty();
        }

        @Override
        public Mono<Waiting> waiting(Actor.Person person, int most) {
            long seen = visible ? waiting : 0;
            return Mono.just(
                    new Waiting(
                            List.of(new KindCount(NotificationKind.LEAD_NEW, seen)),
                            List.of(
                                    new Told(
                                            NotificationKind.LEAD_NEW,
                                            new UUID(9, 1),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty()))));
        }

        @Override
        public Mono<Void> later(UserId person, Instant until) {
            return Mono.fromRunnable(() -> due = until);
        }

        @Override
        public Mono<Void> failed(UserId person, Instant now) {
            return Mono.error(new IllegalStateException("nothing fails here"));
        }

        @Override
        public Mono<Void> done(UserId person, Optional<Instant> sentAt) {
            return Mono.fromRunnable(() -> waiting = 0);
        }
    }
}
