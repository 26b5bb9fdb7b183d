package io.huni.adapter.meta.delivery;

import io.huni.adapter.meta.graph.Json;
import io.huni.domain.delivery.Notice;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/** An event of Messenger or Instagram, named by the object that it carries. */
final class MessagingEvent {
    private static final List<String> KINDS =
            List.of(
                    "message",
                    "message_edit",
                    "postback",
                    "reaction",
                    "read",
                    "delivery",
                    "referral",
                    "optin",
                    "account_linking",
                    "policy_enforcement",
                    "pass_thread_control",
                    "take_thread_control",
                    "request_thread_control",
                    "game_play");

    private MessagingEvent() {}

    static Notice notice(JsonNode event) {
        String kind =
                KINDS.stream().filter(name -> event.path(name).isObject()).findFirst().orElse("");
        JsonNode carried = event.path(kind);
        return new Notice.Other(
                kind.isEmpty() ? "unknown" : kindOf(kind, carried), externalId(carried));
    }

    private static String kindOf(String kind, JsonNode carried) {
        boolean echo = Json.flag(carried.path("is_echo")).orElse(false);
        return echo ? "echo" : kind;
    }

    private static Optional<String> externalId(JsonNode carried) {
        return Json.text(carried.path("mid"))
                .or(() -> Json.list(carried.path("mids")).findFirst().flatMap(Json::text));
    }
}
