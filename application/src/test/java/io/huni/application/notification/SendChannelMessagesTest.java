package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.identity.User;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.notification.SendingState;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

class SendChannelMessagesTest {
    /** Half past ten in the evening in Istanbul. */
    private static final Instant NIGHT = Instant.parse("2026-11-24T19:30:00Z");

    private final User ayse = aUser().user();
    private final Turn slack = new Turn(ayse.id(), NotificationChannel.SLACK);
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryNotificationSettings settings = new InMemoryNotificationSettings();
    private final MovableClock clock = new MovableClock(NIGHT);
    private final InMemoryChannels channels = new InMemoryChannels();
    private final KeptMessages other = new KeptMessages();
    private final SendChannelMessages messages =
            new SendChannelMessagesService(
                    channels,
                    settings,
                    new CarryMessage(
                            new ChannelPorts(channels, channels, channels),
                            new ChannelWays(other, new PlainWords(), new NoCalls()),
                            new InMemoryUnitOfWork(),
                            clock),
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
        channels.save(
                        NotificationChannel.SLACK,
                        Optional.empty(),
                        Optional.of("xoxb"),
                        clock.instant())
                .block();
    }

    private void happened(int times) {
        for (int time = 0; time < times; time++) {
            channels.happened(slack, clock.instant());
        }
    }

    private void wishes(Digest digest, Optional<QuietHours> quiet) {
        settings.save(
                        ayse.id(),
                        new NotificationPreferences(
                                Choices.usual(),
                                digest,
                                quiet,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new PhoneNumber("+905321234567"))))
                .block();
    }

    @Test
    void twentyThousandThingsAreOneMessage() {
        happened(20_000);

        messages.send().block();
        messages.send().block();

        assertThat(other.notes).hasSize(1);
        assertThat(other.notes.getFirst().title()).isEqualTo("TR 20000");
        assertThat(other.notes.getFirst().lines()).hasSize(10);
        assertThat(channels.waitingOf(slack)).isZero();
    }

    @Test
    void oneAfterTheOtherIsPacedAsMailsAre() {
        for (int minute = 0; minute < 60; minute++) {
            happened(1);
            messages.send().block();
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(other.notes).hasSizeBetween(5, 10);
    }

    @Test
    void quietHoursHoldItUntilTheyEnd() {
        wishes(
                Digest.INSTANT,
                Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))));
        happened(3);

        messages.send().block();
        assertThat(other.notes).isEmpty();

        clock.pass(Duration.ofHours(8).plusMinutes(30));
        messages.send().block();
        assertThat(other.notes).hasSize(1);
        assertThat(other.recipients.getFirst().phone()).contains(new PhoneNumber("+905321234567"));
    }

    @Test
    void aDaysDigestComesInTheMorning() {
        wishes(Digest.DAILY, Optional.empty());
        happened(3);

        messages.send().block();
        clock.pass(Duration.ofHours(9).plusMinutes(29));
        messages.send().block();
        assertThat(other.notes).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        messages.send().block();

        assertThat(other.notes).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChannelFault.class,
            names = {"UNREACHABLE", "SERVER_FAILED", "THROTTLED", "TOKEN_REFUSED"})
    void whileTheOtherSideIsDownEverythingWaitsAndIsOneMessageWhenItIsBack(ChannelFault fault) {
        other.refuse(fault, Duration.ZERO);
        happened(1);
        messages.send().block();
        for (int hour = 0; hour < 3; hour++) {
            clock.pass(Duration.ofHours(1));
            happened(1);
            messages.send().block();
        }
        other.accept();
        clock.pass(Duration.ofHours(1));
        messages.send().block();
        messages.send().block();

        assertThat(other.notes).hasSize(1);
        assertThat(other.notes.getFirst().title()).isEqualTo("TR 4");
        assertThat(channels.log)
                .last()
                .extracting(ChannelMessage::state)
                .isEqualTo(SendingState.SENT);
    }

    @Test
    void itIsNotCalledBeforeItWishes() {
        other.refuse(ChannelFault.THROTTLED, Duration.ofMinutes(10));
        happened(1);
        messages.send().block();
        int calls = other.calls;

        clock.pass(Duration.ofMinutes(9));
        messages.send().block();
        assertThat(other.calls).isEqualTo(calls);

        other.accept();
        clock.pass(Duration.ofMinutes(1));
        messages.send().block();
        assertThat(other.notes).hasSize(1);
    }

    @Test
    void afterADayItIsGivenUpAndStaysInTheBell() {
        other.refuse(ChannelFault.UNREACHABLE, Duration.ZERO);
        happened(1);
        messages.send().block();
        clock.pass(Duration.ofHours(25));
        messages.send().block();

        assertThat(channels.waitingOf(slack)).isZero();
        assertThat(channels.log)
                .last()
                .extracting(ChannelMessage::state)
                .isEqualTo(SendingState.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChannelFault.class,
            names = {"PERSON_UNKNOWN", "NUMBER_MISSING", "REFUSED"})
    void whatIsOnePersonsFaultIsNotTriedAgainAndKeepsNobodyElse(ChannelFault fault) {
        other.refuse(fault, Duration.ZERO);
        happened(2);
        messages.send().block();
        clock.pass(Duration.ofHours(1));
        messages.send().block();

        assertThat(other.calls).isEqualTo(1);
        assertThat(channels.log).hasSize(1);
        assertThat(channels.log.getFirst().fault()).contains(fault);
        assertThat(channels.log.getFirst().gist()).isEqualTo("TR 2");
        assertThat(channels.all().block().getFirst().restsUntil()).isEmpty();
    }

    /** Each copy of a text message costs money. */
    @ParameterizedTest
    @EnumSource(
            value = ChannelFault.class,
            names = {"ANSWER_UNFIT", "OUTCOME_UNKNOWN"})
    void whatMayHaveArrivedIsShownAndNotSentASecondTime(ChannelFault fault) {
        other.refuse(fault, Duration.ZERO);
        happened(1);
        for (int hour = 0; hour < 30; hour++) {
            messages.send().block();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(other.calls).isEqualTo(1);
        assertThat(channels.waitingOf(slack)).isZero();
        assertThat(channels.log)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.state()).isEqualTo(SendingState.REFUSED);
                            assertThat(line.fault()).contains(fault);
                        });
    }

    @Test
    void whoDoesNotAnswerInTimeIsGivenARestBeforeAnybodyElseIsTold() {
        other.refuse(ChannelFault.OUTCOME_UNKNOWN, Duration.ZERO);
        happened(1);
        messages.send().block();

        assertThat(channels.all().block().getFirst().restsUntil())
                .contains(clock.instant().plusSeconds(10));
    }

    @Test
    void whoHasLeftAndWhatIsNotSetUpAnyMoreIsDropped() {
        happened(1);
        channels.remove(NotificationChannel.SLACK).block();
        messages.send().block();

        assertThat(other.calls).isZero();
        assertThat(channels.waitingOf(slack)).isZero();
        assertThat(channels.dueAt(slack)).isEqualTo(Instant.MAX);
    }
}
