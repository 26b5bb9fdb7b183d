package io.huni.adapter.web.notification;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.notification.AnswerRule;
import io.huni.domain.notification.SlackToken;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.notification.SmsGateway.Format;
import io.huni.domain.notification.SmsGateway.Header;
import io.huni.domain.notification.SmsGateway.Verb;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What people send about channels of notifications. */
final class ChannelForms {
    private static final int LONGEST_SECRET = 1_000;

    private ChannelForms() {}

    private static String text(String field, @Nullable String given) {
        return Fields.storable(field, Optional.ofNullable(given).orElse("").strip());
    }

    @Schema(name = "SlackSetup")
    record Slack(
            @Schema(
                            description = "Of the bot; absent: the one that is there stays",
                            example = "xoxb-1234567890-abcdefghij")
                    @Nullable String token) {
        Optional<SlackToken> botToken() {
            return Fields.optional("token", token, given -> new SlackToken(given.strip()));
        }
    }

    @Schema(name = "SmsSetup")
    record Sms(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Verb verb,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "https://sms.example.com/send?to={digits}&text={text}")
                    @Nullable String url,
            @Nullable List<@Nullable HeaderForm> headers,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Format format,
            @Schema(example = "{\"to\":\"{digits}\",\"msg\":\"{text}\"}") @Nullable String body,
            @Schema(example = "ORNEK") @Nullable String sender,
            @Schema(
                            description =
                                    "Absent: the one that is there stays; needed anew when it is to"
                                            + " go elsewhere")
                    @Nullable String secret,
            @Schema(
                            description = "A regular expression that an answer must hold",
                            example = "\"status\":\"ok\"")
                    @Nullable String success) {
        SmsGateway gateway() {
            return new SmsGateway(
                    Fields.required("verb", verb),
                    text("url", Fields.required("url", url)),
                    Optional.ofNullable(headers).orElse(List.of()).stream()
                            .map(header -> Fields.required("headers", header).header())
                            .toList(),
                    Fields.required("format", format),
                    text("body", body),
                    text("sender", sender),
                    new AnswerRule(text("success", success)));
        }

        Optional<String> kept() {
            return Optional.ofNullable(secret)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> Require.text("secret", text, LONGEST_SECRET));
        }
    }

    @Schema(name = "SmsHeaderForm")
    record HeaderForm(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "authorization")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Bearer {secret}")
                    @Nullable String value) {
        Header header() {
            return new Header(
                    text("headers", Fields.required("headers", name)),
                    text("headers", Fields.required("headers", value)));
        }
    }
}
