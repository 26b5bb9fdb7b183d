package io.huni.application.webhook;

import static io.huni.application.webhook.WebhookFixture.SECRET;
import static io.huni.application.webhook.WebhookFixture.answered;
import static io.huni.application.webhook.WebhookFixture.message;
import static io.huni.application.webhook.WebhookFixture.webhook;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.UserQueries;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What follows of each answer, and how it is asked. */
class SendMessageTest {
    private static final Visibility ALL = new Visibility.Everything();

    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final InMemoryWebhookMessages messages = new InMemoryWebhookMessages(webhooks);
    private final WebhookPorts ports =
            new WebhookPorts(webhooks, messages, (who, most) -> Mono.just(List.of()));
    private final MovableClock clock = new MovableClock(WebhookFixture.NOW.plusSeconds(60));
    private final InMemoryUsers users = new InMemoryUsers();
    private final User owner = aUser().as(Role.ADMIN).user();
    private final Webhook webhook = webhook(owner.id());
    private final Receiver receiver = new Receiver();
    private final SendMessage sending =
            new SendMessage(ports, receiver, new InMemoryUnitOfWork(), clock, () -> 0.5);

    @BeforeEach
    void keep() {
        users.add(owner, "").block();
        webhooks.add(webhook, SECRET).then(messages.add(List.of(message(webhook, 1)))).block();
    }

    @Test
    void everyTryIsSignedAnewUnderTheSameIdUntilItArrives() {
        receiver.answers = List.of(500, 500, 204);
        sent();
        clock.pass(Duration.ofMinutes(1));
        sent();
        clock.pass(Duration.ofHours(1));
        sent();

        assertThat(receiver.calls).hasSize(3);
        assertThat(receiver.calls)
                .extracting(call -> call.headers().get("webhook-id"))
                .containsOnly(message(webhook, 1).id().header());
        assertThat(receiver.calls)
                .extracting(call -> call.headers().get("webhook-signature"))
                .doesNotHaveDuplicates();
        assertThat(receiver.calls)
                .extracting(OutgoingHttp.Call::body)
                .containsOnly(message(webhook, 1).body());
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void itIsGivenUpAfterTenTriesInThreeDays() {
        receiver.answers = IntStream.range(0, 12).mapToObj(any -> 500).toList();
        sent();
        while (next().isPresent()) {
            clock.pass(Duration.between(clock.instant(), next().orElseThrow()));
            sent();
        }

        assertThat(receiver.calls).hasSize(10);
        assertThat(state()).isEqualTo(MessageState.FAILED);
        assertThat(view().state()).isEqualTo(WebhookState.ACTIVE);
    }

    @Test
    void whoIsGoneIsCalledNoMore() {
        receiver.answers = List.of(410);
        sent();

        assertThat(view().state()).isEqualTo(WebhookState.DISABLED);
        assertThat(view().reason()).contains(DisabledReason.GONE);
    }

    @Test
    void fiveDaysOfNothingButFailuresAreEnough() {
        webhooks.edit(
                        webhook.id(),
                        one ->
                                one.healthy(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(clock.instant().minus(Duration.ofDays(6)))))
                .block();
        receiver.answers = List.of(503);
        sent();

        assertThat(view().reason()).contains(DisabledReason.FAILING);
    }

    /** One that never answers holds four places, and the other address is told. */
    @Test
    void whoHangsKeepsNobodyElseWaiting() {
        Webhook other = webhook(owner.id());
        webhooks.add(other, SECRET).block();
        messages.add(IntStream.range(2, 40).mapToObj(n -> message(webhook, n)).toList()).block();
        messages.add(IntStream.range(50, 60).mapToObj(n -> message(other, n)).toList()).block();
        List<String> heard = new ArrayList<>();
        OutgoingHttp hanging =
                new Receiver() {
                    @Override
                    public Mono<Reply> call(Call call) {
                        if (call.body().matches(".*\"n\":[1-4]?[0-9]}")) {
                            return Mono.never();
                        }
                        heard.add(call.body());
                        return Mono.just(answered(200));
                    }
                };
        delivering(hanging);

        assertThat(heard).hasSize(10);
    }

    @Test
    void whatWaitsForAPersonWhoHasLeftIsToldToNobody() {
        users.save(owner.gone()).block();
        receiver.answers = List.of(204);

        delivering(receiver);

        assertThat(receiver.calls).isEmpty();
        assertThat(view().reason()).contains(DisabledReason.OWNER_LEFT);
    }

    /** The house may have thousands of people, and this is asked for each delivery. */
    @Test
    void onlyOwnersAreLookedAtToTellWhatIsDue() {
        receiver.answers = List.of(204);
        UserQueries people = IdentityUseCases.userQueries(users);
        UserQueries oneByOne =
                new UserQueries() {
                    @Override
                    public Mono<List<User>> visibleTo(Actor actor) {
                        return Mono.error(new AssertionError("everybody was read"));
                    }

                    @Override
                    public Mono<User> get(Actor actor, UserId user) {
                        return people.get(actor, user);
                    }

                    @Override
                    public Mono<User> hold(Actor actor, UserId user) {
                        return people.hold(actor, user);
                    }
                };

        delivering(receiver, oneByOne);

        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    private void delivering(OutgoingHttp http) {
        delivering(http, IdentityUseCases.userQueries(users));
    }

    private void delivering(OutgoingHttp http, UserQueries people) {
        SendMessage patient =
                new SendMessage(ports, http, new InMemoryUnitOfWork(), clock, () -> 0.5);
        Hearers hearers = new Hearers(webhooks, people, new InMemoryUnitOfWork(), clock);
        new DeliverWebhooksService(ports, patient, hearers, new Listening(), clock)
                .deliver(Flux.just("go").concatWith(Flux.never()))
                .subscribe();
    }

    private void sent() {
        List<Due> due =
                messages.claim(new Claim(5, 4, Duration.ofSeconds(1), clock.instant())).block();
        due.forEach(one -> sending.send(one).block());
    }

    private MessageState state() {
        return messages.find(ALL, webhook.id(), message(webhook, 1).id()).block().view().state();
    }

    private Optional<java.time.Instant> next() {
        return messages.find(ALL, webhook.id(), message(webhook, 1).id())
                .block()
                .view()
                .nextAttemptAt();
    }

    private WebhookView view() {
        return webhooks.find(ALL, webhook.id()).block();
    }

    private static class Receiver implements OutgoingHttp {
        final List<Call> calls = new ArrayList<>();
        List<Integer> answers = List.of();

        @Override
        public Optional<CallFault> unfit(String url) {
            return Optional.empty();
        }

        @Override
        public Mono<Reply> call(Call call) {
            calls.add(call);
            return Mono.just(answered(answers.get(calls.size() - 1)));
        }
    }
}
