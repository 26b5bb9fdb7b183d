package io.huni.adapter.web.notification;

import io.huni.adapter.web.notification.ChannelJson.Channels;
import io.huni.adapter.web.notification.ChannelJson.MessageJson;
import io.huni.adapter.web.notification.ChannelJson.MessagePage;
import io.huni.adapter.web.notification.ChannelJson.TestJson;
import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.notification.KeepChannels;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** The channels of notifications that the organisation sets up. */
@RestController
@RequestMapping("/api/v1/notification-channels")
@Tag(name = "notification")
final class ChannelController {
    private final KeepChannels channels;
    private final Texts texts;

    ChannelController(KeepChannels channels, Texts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "readNotificationChannels",
            summary = "The channels that are set up, with how they do")
    Mono<Channels> readNotificationChannels(Actor.Person actor, Language language) {
        return channels.all(actor).map(all -> Channels.of(all, texts, language));
    }

    @PutMapping("/slack")
    @Operation(
            operationId = "saveSlackChannel",
            summary = "Set up Slack with the token of a bot",
            description = "The bot needs the scopes chat:write, users:read and users:read.email.")
    Mono<Channels> saveSlackChannel(
            @RequestBody ChannelForms.Slack form, Actor.Person actor, Language language) {
        return Mono.defer(() -> channels.slack(actor, form.botToken()))
                .map(all -> Channels.of(all, texts, language));
    }

    @PutMapping("/sms")
    @Operation(
            operationId = "saveSmsChannel",
            summary = "Set up text messages over a gateway",
            description =
                    "In the address, the values of headers and the body {to}, {digits}, {text},"
                            + " {sender} and {secret} are filled in.")
    Mono<Channels> saveSmsChannel(
            @RequestBody ChannelForms.Sms form, Actor.Person actor, Language language) {
        return Mono.defer(() -> channels.sms(actor, form.gateway(), form.kept()))
                .map(all -> Channels.of(all, texts, language));
    }

    @DeleteMapping("/{channel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeNotificationChannel",
            summary = "Use a channel no more; what waits for it is dropped")
    Mono<Void> removeNotificationChannel(
            @PathVariable("channel") @Schema(allowableValues = {"slack", "sms"}) String channel,
            Actor.Person actor) {
        return Mono.defer(() -> channels.remove(actor, named(channel)));
    }

    @PostMapping("/{channel}/tests")
    @Refuses(409)
    @Operation(
            operationId = "testNotificationChannel",
            summary = "Send me a message at once, and say what was answered")
    Mono<TestJson> testNotificationChannel(
            @PathVariable("channel") @Schema(allowableValues = {"slack", "sms"}) String channel,
            Actor.Person actor,
            Language language) {
        return Mono.defer(() -> channels.test(actor, named(channel)))
                .map(answer -> TestJson.of(answer, texts, language));
    }

    @GetMapping("/messages")
    @Paged
    @Refuses(403)
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = NotificationChannel.class)))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = SendingState.class)))
    @Operation(
            operationId = "listChannelMessages",
            summary = "What became of messages, the newest first")
    Mono<MessagePage> listChannelMessages(
            QueryParameters query, Actor.Person actor, Language language) {
        return channels.messages(
                        actor,
                        query.enums("channel", NotificationChannel.class),
                        query.enums("state", SendingState.class),
                        query.page())
                .map(
                        page ->
                                new MessagePage(
                                        page.items().stream()
                                                .map(one -> MessageJson.of(one, texts, language))
                                                .toList(),
                                        page.nextCursor()));
    }

    private static NotificationChannel named(String channel) {
        return NotificationChannel.TO_SET_UP.stream()
                .filter(one -> one.name().equalsIgnoreCase(channel))
                .findFirst()
                .orElseThrow(() -> Fields.unknown("channel", channel));
    }
}
