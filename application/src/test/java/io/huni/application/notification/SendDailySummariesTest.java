package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.notification.FakeSummaries.Span;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.NotificationPost;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
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

class SendDailySummariesTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));

    /** Eight in the morning in Istanbul. */
    private static final Instant MORNING = Instant.parse("2026-11-24T05:00:00Z");

    private static final Instant BEFORE = MORNING.minus(Duration.ofDays(1));

    private final User nil = aUser().named("Nil").as(Role.DISTRIBUTOR).of(NOVA).user();
    private final User efe = aUser().named("Efe").as(Role.DISTRIBUTOR).of(NOVA).user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryNotificationSettings settings = new InMemoryNotificationSettings();
    private final FakeSummaries summaries = new FakeSummaries();
    private final MovableClock clock = new MovableClock(MORNING);
    private final List<UserId> written = new ArrayList<>();
    private Optional<User> troubled = Optional.empty();
    private final SendDailySummaries sending =
            new SendDailySummariesService(
                    summaries,
                    new Letters(),
                    new Readers(IdentityUseCases.userQueries(users), settings),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    clock);

    @BeforeEach
    void found() {
        users.add(nil, "").then(users.add(aUser().named("Ayşe").user(), "")).block();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    private void quiet(LocalTime from, LocalTime until) {
        settings.save(
                        nil.id(),
                        new NotificationPreferences(
                                Choices.usual(),
                                Digest.INSTANT,
                                Optional.of(new QuietHours(from, until)),
                                Optional.empty(),
                                Optional.empty()))
                .block();
    }

    @Test
    void aMorningIsToldOnce() {
        sending.send().block();
        clock.pass(Duration.ofMinutes(1));
        sending.send().block();

        assertThat(written).containsExactly(nil.id());
    }

    @Test
    void theSpanEndsWithTheMorningHoweverLateItIsCounted() {
        clock.pass(Duration.ofHours(3));

        sending.send().block();

        assertThat(summaries.counted).containsExactly(new Span(BEFORE, MORNING));
    }

    @Test
    void aMorningThatNobodyWasToldOfIsToldWithTheNextOne() {
        sending.send().block();
        clock.pass(Duration.ofDays(2).plusMinutes(20));
        sending.send().block();

        assertThat(summaries.counted)
                .containsExactly(
                        new Span(BEFORE, MORNING),
                        new Span(MORNING, MORNING.plus(Duration.ofDays(2))));
    }

    @Test
    void theNumbersOfColleaguesAreCountedOnce() {
        users.add(efe, "").block();

        sending.send().block();

        assertThat(written).containsExactlyInAnyOrder(nil.id(), efe.id());
        assertThat(summaries.counted).containsExactly(new Span(BEFORE, MORNING));
    }

    @Test
    void whoWasNotToldForLongIsToldOfADay() {
        summaries.told.put(nil.id(), MORNING.minus(Duration.ofDays(30)));

        sending.send().block();

        assertThat(summaries.counted).containsExactly(new Span(BEFORE, MORNING));
    }

    @Test
    void aProgramThatWasAwayForTheMorningWaitsForTheNextOne() {
        clock.pass(Duration.ofHours(4));

        sending.send().block();

        assertThat(written).isEmpty();
    }

    @Test
    void theQuietHoursHoldIt() {
        quiet(LocalTime.of(22, 0), LocalTime.of(9, 30));

        sending.send().block();
        assertThat(written).isEmpty();

        clock.pass(Duration.ofMinutes(90));
        sending.send().block();
        assertThat(written).containsExactly(nil.id());
        assertThat(summaries.counted).containsExactly(new Span(BEFORE, MORNING));
    }

    @Test
    void oneThatCannotBeWrittenKeepsNobodyElses() {
        users.add(efe, "").block();
        troubled = Optional.of(nil);

        sending.send().block();

        assertThat(written).containsExactly(efe.id());
        assertThat(summaries.later).containsExactly(nil.id());
    }

    private final class Letters implements NotificationLetters {
        @Override
        public Mono<Void> news(User to, MailLanguage language, NotificationPost.Waiting waiting) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> summary(User to, MailLanguage language, Numbers numbers) {
            return troubled.equals(Optional.of(to))
                    ? Mono.error(new IllegalStateException("on purpose"))
                    : Mono.fromRunnable(() -> written.add(to.id()));
        }
    }
}
