package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.outgoing.OutgoingHttp.Call;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.domain.shared.EmailAddress;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A message of the organisation's Slack app to one person: found by e-mail with {@code
 * users.lookupByEmail} (https://docs.slack.dev/reference/methods/users.lookupByEmail), written to
 * with {@code chat.postMessage} (https://docs.slack.dev/reference/methods/chat.postMessage). Slack
 * answers 200 also to what it refuses; what counts is {@code ok}.
 */
final class SlackMessages {
    private final OutgoingHttp http;
    private final SlackSettings settings;
    private final SlackMembers members;

    SlackMessages(OutgoingHttp http, SlackSettings settings, SlackMembers members) {
        this.http = http;
        this.settings = settings;
        this.members = members;
    }

    Mono<Answer> send(String token, EmailAddress email, Note note) {
        return Mono.justOrEmpty(members.of(token, email))
                .map(Found::new)
                .switchIfEmpty(Mono.defer(() -> look(token, email)))
                .flatMap(
                        found ->
                                found.id() == null
                                        ? Mono.just(found.answer())
                                        : post(token, email, found.id(), note));
    }

    private Mono<Found> look(String token, EmailAddress email) {
        String form = "email=" + URLEncoder.encode(email.value(), StandardCharsets.UTF_8);
        return call(token, "users.lookupByEmail", "application/x-www-form-urlencoded", form)
                .map(reply -> found(token, email, reply));
    }

    private Found found(String token, EmailAddress email, Reply reply) {
        Answer answer = SlackAnswer.ofQuestion(reply);
        Optional<String> id =
                answer.fault().isEmpty() ? SlackAnswer.member(reply) : Optional.empty();
        id.ifPresent(known -> members.remember(token, email, known));
        return new Found(id.orElse(null), SlackAnswer.withoutMember(answer));
    }

    private Mono<Answer> post(String token, EmailAddress email, String id, Note note) {
        return call(
                        token,
                        "chat.postMessage",
                        "application/json; charset=utf-8",
                        SlackBlocks.message(id, note))
                .map(SlackAnswer::of)
                .doOnNext(
                        answer -> {
                            if (answer.fault().isPresent()) {
                                members.forget(token, email);
                            }
                        });
    }

    private Mono<Reply> call(String token, String method, String type, String body) {
        return http.call(
                new Call(
                        "POST",
                        settings.url() + "/" + method,
                        Map.of("authorization", "Bearer " + token, "content-type", type),
                        body));
    }

    /**
     * @param id null when nobody was found, which the answer then explains
     */
    private record Found(@Nullable String id, Answer answer) {
        Found(String id) {
            this(id, new Answer(Optional.empty(), Optional.empty(), Optional.empty(), ""));
        }
    }
}
