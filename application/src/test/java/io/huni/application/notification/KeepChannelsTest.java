package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.notification.AnswerRule;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationErrorKey;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.notification.SmsGateway.Format;
import io.huni.domain.notification.SmsGateway.Verb;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class KeepChannelsTest {
    private static final String BODY = "to={to}&text={text}&key={secret}";

    private final InMemoryChannels channels = new InMemoryChannels();
    private final Actor.Person admin = aUser().as(Role.SUPERADMIN).user().asActor();
    private final KeepChannels keep =
            new KeepChannelsService(
                    new ChannelPorts(channels, channels, channels),
                    new InMemoryNotificationSettings(),
                    new ChannelWays(new KeptMessages(), new PlainWords(), new NoCalls()),
                    IdentityUseCases.userQueries(new InMemoryUsers()),
                    new InMemoryUnitOfWork(),
                    new MovableClock(Instant.parse("2026-11-24T19:30:00Z")));

    @Test
    void aSecretThatSomebodyHasEnteredIsNotSentToAnotherServer() {
        save(gateway("https://sms.example.com/send", BODY), Optional.of("gizli"));

        assertThatThrownBy(
                        () ->
                                save(
                                        gateway("https://mine.example.com/send", BODY),
                                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey())
                                    .isEqualTo(NotificationErrorKey.SECRET_MISSING);
                            assertThat(refused.pointer()).isEqualTo("/secret");
                        });
        assertThat(secret()).isEqualTo("gizli");

        save(gateway("https://mine.example.com/send", BODY), Optional.of("other"));
        assertThat(secret()).isEqualTo("other");
    }

    @Test
    void norIsOneThatWasSentNowhereFirst() {
        save(gateway("https://sms.example.com/send", BODY), Optional.of("gizli"));
        save(gateway("https://mine.example.com/send", "to={to}&text={text}"), Optional.empty());

        assertThatThrownBy(
                        () ->
                                save(
                                        gateway("https://mine.example.com/send", BODY),
                                        Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatElseIsSaidOfAGatewayChangesWithoutIt() {
        save(gateway("https://sms.example.com/send", BODY), Optional.of("gizli"));
        save(
                new SmsGateway(
                        Verb.POST,
                        "https://sms.example.com/send",
                        List.of(),
                        Format.FORM,
                        BODY,
                        "ORNEK",
                        new AnswerRule("^00")),
                Optional.empty());

        assertThat(secret()).isEqualTo("gizli");
    }

    private static SmsGateway gateway(String url, String body) {
        return new SmsGateway(Verb.POST, url, List.of(), Format.FORM, body, "", new AnswerRule(""));
    }

    private void save(SmsGateway gateway, Optional<String> secret) {
        keep.sms(admin, gateway, secret).block();
    }

    private String secret() {
        return channels.access(NotificationChannel.SMS).block().secret();
    }
}
