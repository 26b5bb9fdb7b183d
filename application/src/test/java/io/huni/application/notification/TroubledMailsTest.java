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
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.SentMails;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody's mail that cannot be written keeps nobody else's. */
class TroubledMailsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final User ayse = aUser().named("Ayşe").user();
    private final User can = aUser().named("Can").user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final MovableClock clock = new MovableClock(NOW);
    private final List<UserId> written = new ArrayList<>();
    private final Post post = new Post();
    private boolean broken = true;
    private final SendNotificationMails mails =
            new SendNotificationMailsService(
                    post,
                    new InMemoryNotificationSettings(),
                    new Letters(),
                    IdentityUseCases.userQueries(users),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    clock);

    @BeforeEach
    void found() {
        users.add(ayse, "").then(users.add(can, "")).block();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        post.due.put(ayse.id(), NOW);
        post.due.put(can.id(), NOW);
    }

    @Test
    void theNextOneIsWrittenAndTheTroubledOneTriedAgainLater() {
        assertThat(mails.send().block()).isEqualTo(2);
        assertThat(written).containsExactly(can.id());
        assertThat(post.failures).containsExactly(ayse.id());

        broken = false;
        mails.send().block();
        assertThat(written).containsExactly(can.id());

        clock.pass(Duration.ofHours(1));
        mails.send().block();
        assertThat(written).containsExactly(can.id(), ayse.id());
    }

    private final class Letters implements NotificationLetters {
        @Override
        public Mono<Void> news(User to, MailLanguage language, NotificationPost.Waiting waiting) {
            return broken && to.equals(ayse)
                    ? Mono.error(new IllegalStateException("on purpose"))
                    : Mono.fromRunnable(() -> written.add(to.id()));
        }

        @Override
        public Mono<Void> summary(User to, MailLanguage language, Numbers numbers) {
            return Mono.empty();
        }
    }

    private static final class Post implements NotificationPost {
        private final Map<UserId, Instant> due = new LinkedHashMap<>();
        private final List<UserId> failures = new ArrayList<>();

        @Override
        public Mono<Due> next(Instant now) {
            return Mono.justOrEmpty(
                    due.entrySet().stream()
                            .filter(one -> !one.getValue().isAfter(now))
                            .map(one -> new Due(one.getKey(), Optional.of(NOW), SentMails.none()))
                            .findFirst());
        }

        @Override
        public Mono<Waiting> waiting(Actor.Person person, int most) {
            return Mono.just(
                    new Waiting(List.of(new KindCount(NotificationKind.LEAD_NEW, 2)), List.of()));
        }

        @Override
        public Mono<Void> later(UserId person, Instant until) {
            return Mono.fromRunnable(() -> due.put(person, until));
        }

        @Override
        public Mono<Void> failed(UserId person, Instant now) {
            return Mono.fromRunnable(
                    () -> {
                        failures.add(person);
                        due.put(person, now.plusSeconds(60));
                    });
        }

        @Override
        public Mono<Void> done(UserId person, Optional<Instant> sentAt) {
            return Mono.fromRunnable(() -> due.remove(person));
        }
    }
}
