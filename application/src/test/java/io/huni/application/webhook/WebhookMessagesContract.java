package io.huni.application.webhook;

import static io.huni.application.webhook.WebhookFixture.NOW;
import static io.huni.application.webhook.WebhookFixture.SECRET;
import static io.huni.application.webhook.WebhookFixture.answered;
import static io.huni.application.webhook.WebhookFixture.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What every store of webhooks and their messages does. */
public abstract class WebhookMessagesContract {
    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant LATER = NOW.plusSeconds(60);

    protected abstract WebhookPorts ports();

    /** Of the house, kept there. */
    protected abstract Webhook webhook();

    /** Of a distributor, kept there. */
    protected abstract Webhook partners();

    @Test
    void anEventIsToldOnceAndWhoClaimsItHasItAlone() {
        NewMessage message = message(webhook(), 1);
        add(message);
        add(
                new NewMessage(
                        message(webhook(), 2).id(),
                        message.webhook(),
                        message.distributor(),
                        message.eventId(),
                        message.event(),
                        message.lead(),
                        message.body(),
                        message.at()));

        assertThat(claim(LATER))
                .singleElement()
                .satisfies(
                        due -> {
                            assertThat(due.body()).isEqualTo(message.body());
                            assertThat(due.secrets()).containsExactly(SECRET);
                            assertThat(due.tries()).isEqualTo(1);
                        });
        assertThat(claim(LATER)).isEmpty();
        assertThat(claim(LATER.plusSeconds(61)))
                .singleElement()
                .satisfies(due -> assertThat(due.tries()).isEqualTo(2));
    }

    @Test
    void ofOneAddressOnlyAFewAreAtWorkSoThatAnotherIsNotKeptWaiting() {
        add(IntStream.range(1, 9).mapToObj(n -> message(webhook(), n)).toArray(NewMessage[]::new));
        add(message(partners(), 50));

        List<Due> due = claim(NOW.plusSeconds(90));

        assertThat(due).hasSize(4 + 1);
        assertThat(claim(NOW.plusSeconds(90))).isEmpty();
        settle(due.getFirst(), 200, Optional.empty());
        assertThat(claim(NOW.plusSeconds(90))).hasSize(1);
    }

    @Test
    void ofOneLeadTheNextIsToldWhenTheOneBeforeHasEnded() {
        add(message(webhook(), 3, 1), message(webhook(), 1, 1), message(webhook(), 2, 7));

        List<Due> first = claim(LATER);
        assertThat(first)
                .extracting(Due::id)
                .containsExactly(message(webhook(), 1).id(), message(webhook(), 2).id());
        assertThat(claim(LATER)).isEmpty();
        settle(first.getFirst(), 503, Optional.of(LATER.plusSeconds(300)));

        assertThat(claim(LATER)).extracting(Due::id).containsExactly(message(webhook(), 3).id());
    }

    @Test
    void whatFailedIsTriedAgainWhenItIsTimeAndKeepsItsTries() {
        add(message(webhook(), 1));
        Due due = claim(LATER).getFirst();
        settle(due, 503, Optional.of(LATER.plusSeconds(300)));

        assertThat(claim(LATER.plusSeconds(299))).isEmpty();
        Due again = claim(LATER.plusSeconds(300)).getFirst();
        assertThat(again.failingSince()).contains(LATER);
        settle(again, 200, Optional.empty());

        Opened opened = opened(due);
        assertThat(opened.view().state()).isEqualTo(MessageState.SENT);
        assertThat(opened.attempts())
                .extracting(one -> one.status().orElse(0))
                .containsExactly(200, 503);
        assertThat(opened.attempts().getLast().fault()).contains(CallFault.SERVER_FAILED);
        assertThat(opened.attempts().getLast().answer()).contains("answer");
        assertThat(view().failingSince()).isEmpty();
        assertThat(view().lastSuccessAt()).contains(LATER);
    }

    @Test
    void whatWasGivenUpIsToldAgainOneByOneOrAllSinceAMoment() {
        add(message(webhook(), 1), message(webhook(), 2));
        claim(LATER).forEach(due -> settle(due, 404, Optional.empty()));

        assertThat(page(MessageState.FAILED)).hasSize(2);
        assertThat(
                        ports().messages()
                                .againSince(webhook().id(), NOW.plusSeconds(2), LATER)
                                .as(this::inTransaction)
                                .block())
                .isEqualTo(1);
        ports().messages().again(message(webhook(), 1).id(), LATER).as(this::inTransaction).block();
        assertThat(claim(LATER))
                .hasSize(2)
                .allSatisfy(
                        due -> {
                            assertThat(due.tries()).isEqualTo(1);
                            assertThat(due.attempts()).isEqualTo(2);
                        });
    }

    @Test
    void aPausedAddressKeepsWhatHappensAndADisabledOneNothing() {
        Webhook webhook = webhook();
        move(webhook, WebhookState.PAUSED);
        add(message(webhook, 1));
        assertThat(claim(LATER)).isEmpty();
        move(webhook, WebhookState.ACTIVE);
        assertThat(claim(LATER)).hasSize(1);

        ports().webhooks()
                .disable(webhook.id(), DisabledReason.GONE, LATER)
                .as(this::inTransaction)
                .block();
        add(message(webhook, 2));
        assertThat(page()).hasSize(1);
        assertThat(view().reason()).contains(DisabledReason.GONE);
        assertThat(ports().webhooks().listening().block())
                .extracting(Webhook::id)
                .doesNotContain(webhook.id());
    }

    @Test
    void afterANewSecretBothSignForAWhile() {
        WebhookSecret fresh = WebhookSecret.of("A".repeat(43));
        ports().webhooks()
                .renewSecret(webhook().id(), fresh, LATER)
                .as(this::inTransaction)
                .block();
        add(message(webhook(), 1), message(webhook(), 2));

        Due first = claim(NOW.plusSeconds(1)).getFirst();
        Due second = claim(LATER).getFirst();

        assertThat(first.secrets()).containsExactly(fresh, SECRET);
        assertThat(second.secrets()).containsExactly(fresh);
    }

    @Test
    void nobodyLearnsOfAnAddressOutsideTheReach() {
        DistributorId own = partners().distributor().orElseThrow();
        add(message(webhook(), 1), message(partners(), 2));
        for (Visibility outside :
                List.of(
                        new Visibility.OfDistributor(own),
                        new Visibility.OfDistributor(new DistributorId(UUID.randomUUID())),
                        new Visibility.Nothing())) {
            assertThat(ports().webhooks().find(outside, webhook().id()).block()).isNull();
            assertThat(
                            ports().messages()
                                    .find(outside, webhook().id(), message(webhook(), 1).id())
                                    .block())
                    .isNull();
            assertThat(
                            ports().messages()
                                    .page(
                                            outside,
                                            webhook().id(),
                                            Set.of(),
                                            new PageRequest(5, Optional.empty()))
                                    .block()
                                    .items())
                    .isEmpty();
        }
        assertThat(ports().webhooks().all(new Visibility.OfDistributor(own)).block())
                .singleElement()
                .satisfies(one -> assertThat(one.webhook()).isEqualTo(partners()));
    }

    /** As use cases do. */
    protected <T> Mono<T> inTransaction(Mono<T> work) {
        return work;
    }

    private void add(NewMessage... messages) {
        ports().messages().add(List.of(messages)).as(this::inTransaction).block();
    }

    private List<Due> claim(Instant now) {
        return ports().messages().claim(new Claim(10, 4, Duration.ofSeconds(60), now)).block();
    }

    private void settle(Due due, int status, Optional<Instant> next) {
        ports().messages()
                .settle(due, answered(status), next, LATER)
                .as(this::inTransaction)
                .block();
    }

    private void move(Webhook webhook, WebhookState state) {
        ports().webhooks().moveTo(webhook, state, NOW).as(this::inTransaction).block();
    }

    private WebhookView view() {
        return ports().webhooks().find(ALL, webhook().id()).block();
    }

    private Opened opened(Due due) {
        return ports().messages().find(ALL, due.webhook(), due.id()).block();
    }

    private List<MessageView> page(MessageState... states) {
        return ports().messages()
                .page(ALL, webhook().id(), Set.of(states), new PageRequest(5, Optional.empty()))
                .block()
                .items();
    }
}
