package io.huni.adapter.web.notification;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.notification.ChannelMessage;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A channel that the organisation has set up.
 *
 * @param secret whether there is one; nobody can read it again
 * @param fault why it rests
 */
@Schema(name = "NotificationChannelSetup")
record ChannelJson(
        NotificationChannel channel,
        Optional<GatewayJson> gateway,
        boolean secret,
        Instant changedAt,
        Optional<Instant> lastSuccessAt,
        Optional<FaultJson> fault,
        Optional<Instant> restsUntil) {
    static ChannelJson of(Setup setup, Texts texts, Language language) {
        return new ChannelJson(
                setup.channel(),
                setup.gateway().map(GatewayJson::of),
                setup.secret(),
                setup.changedAt(),
                setup.lastSuccessAt(),
                setup.fault().map(fault -> FaultJson.of(fault, texts, language)),
                setup.restsUntil());
    }

    @Schema(name = "NotificationChannels")
    record Channels(List<ChannelJson> items) {
        static Channels of(List<Setup> setups, Texts texts, Language language) {
            return new Channels(
                    setups.stream().map(one -> ChannelJson.of(one, texts, language)).toList());
        }
    }

    /** How text messages leave; what the secret is nobody can read again. */
    @Schema(name = "SmsGateway")
    record GatewayJson(
            SmsGateway.Verb verb,
            @Schema(example = "https://sms.example.com/send") String url,
            List<HeaderJson> headers,
            SmsGateway.Format format,
            @Schema(example = "{\"to\":\"{digits}\",\"msg\":\"{text}\"}") String body,
            @Schema(example = "ORNEK") String sender,
            @Schema(example = "\"status\":\"ok\"") String success) {
        static GatewayJson of(SmsGateway gateway) {
            return new GatewayJson(
                    gateway.verb(),
                    gateway.url(),
                    gateway.headers().stream()
                            .map(header -> new HeaderJson(header.name(), header.value()))
                            .toList(),
                    gateway.format(),
                    gateway.body(),
                    gateway.sender(),
                    gateway.success().pattern());
        }
    }

    @Schema(name = "SmsHeader")
    record HeaderJson(
            @Schema(example = "authorization") String name,
            @Schema(example = "Bearer {secret}") String value) {}

    @Schema(name = "ChannelFault")
    record FaultJson(
            @Schema(example = "token-refused") String key,
            @Schema(example = "Slack anahtarı kabul etmedi.") String detail,
            @Schema(example = "Uygulamanın Bot User OAuth Token değerini yeniden girin.")
                    String remedy) {
        static FaultJson of(ChannelFault fault, Texts texts, Language language) {
            String key = "channelfault." + fault.key();
            return new FaultJson(
                    fault.key(),
                    texts.text(language, key + ".detail", Map.of()),
                    texts.text(language, key + ".remedy", Map.of()));
        }
    }

    /**
     * @param status of the answer; absent when nothing was answered
     * @param answer the beginning of it, without what was sent
     */
    @Schema(name = "ChannelTest")
    record TestJson(
            boolean arrived,
            @Schema(example = "200") Optional<Integer> status,
            Optional<FaultJson> fault,
            @Schema(example = "ok") Optional<String> answer) {
        static TestJson of(Answer answer, Texts texts, Language language) {
            return new TestJson(
                    answer.fault().isEmpty(),
                    answer.status(),
                    answer.fault().map(fault -> FaultJson.of(fault, texts, language)),
                    Optional.of(answer.said()).filter(said -> !said.isEmpty()));
        }
    }

    /**
     * What became of a message; what it said is not kept.
     *
     * @param gist how many of each kind it told of
     */
    @Schema(name = "ChannelMessage")
    record MessageJson(
            UUID id,
            NotificationChannel channel,
            UUID personId,
            @Schema(example = "Ayşe Yıldırım") String personName,
            @Schema(example = "3 yeni lead") String gist,
            SendingState state,
            @Schema(example = "1") int attempts,
            Instant createdAt,
            Instant triedAt,
            Optional<Instant> nextAt,
            @Schema(example = "200") Optional<Integer> status,
            Optional<FaultJson> fault,
            Optional<String> answer) {
        static MessageJson of(ChannelMessage message, Texts texts, Language language) {
            return new MessageJson(
                    message.id(),
                    message.channel(),
                    message.personId(),
                    message.personName(),
                    message.gist(),
                    message.state(),
                    message.attempts(),
                    message.createdAt(),
                    message.triedAt(),
                    message.nextAt(),
                    message.status(),
                    message.fault().map(fault -> FaultJson.of(fault, texts, language)),
                    message.answer());
        }
    }

    @Schema(name = "ChannelMessagePage")
    record MessagePage(List<MessageJson> items, Optional<String> nextCursor) {}
}
