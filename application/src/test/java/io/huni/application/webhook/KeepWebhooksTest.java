package io.huni.application.webhook;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.KeptActs;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.RisingIds;
import io.huni.application.webhook.KeepWebhooks.Change;
import io.huni.application.webhook.KeepWebhooks.Created;
import io.huni.application.webhook.KeepWebhooks.Draft;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookErrorKey;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookState;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people do with addresses, and what they are told of them. */
class KeepWebhooksTest {
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final LeadId LEAD = new LeadId(new UUID(9, 1));
    private static final PageRequest FIRST = new PageRequest(10, Optional.empty());

    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final InMemoryWebhookMessages messages = new InMemoryWebhookMessages(webhooks);
    private final MovableClock clock = new MovableClock(NOW);
    private final KeptActs acts = new KeptActs();
    private final SeenLeads leads = new SeenLeads();
    private final WebhookUseCases useCases =
            new WebhookUseCases(
                    new WebhookPorts(
                            webhooks,
                            messages,
                            (who, most) -> Mono.just(List.copyOf(leads.owners.keySet()))),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    clock);
    private final KeepWebhooks keep =
            useCases.keepWebhooks(
                    new OnlyHttps(),
                    () -> UUID.randomUUID().toString().replace("-", "") + "A".repeat(11));
    private final ReplayWebhooks replay = useCases.replayWebhooks(acts);
    private final WebhookQueries queries = useCases.webhookQueries(leads);
    private final Actor.Person admin = aUser().as(Role.ADMIN).user().asActor();
    private final Actor.Person other = aUser().as(Role.SUPERADMIN).user().asActor();
    private final Actor.Person partner =
            aUser().as(
                            RoleFixture.own(
                                    "Entegrasyon",
                                    Scope.DISTRIBUTOR,
                                    Right.WEBHOOK_MANAGE,
                                    Right.LEAD_READ))
                    .of(NOVA)
                    .user()
                    .asActor();

    @Test
    void anAddressBelongsToTheReachOfWhoeverMakesIt() {
        Created ofHouse = made(admin);
        Created ofNova = made(partner);

        assertThat(ofHouse.webhook().webhook().distributor()).isEmpty();
        assertThat(ofNova.webhook().webhook().distributor()).contains(NOVA);
        assertThat(queries.all(admin).block()).hasSize(2);
        assertThat(queries.all(partner).block())
                .singleElement()
                .satisfies(view -> assertThat(view.webhook().id()).isEqualTo(id(ofNova)));
        assertThat(ofHouse.secret().value())
                .startsWith("whsec_")
                .isNotEqualTo(ofNova.secret().value());
        assertThat(ofHouse.secret()).hasToString("whsec_…");
    }

    @Test
    void oneOutsideTheReachIsNotThereForAnyVerb() {
        WebhookId houses = id(made(admin));

        assertRefused(() -> queries.get(partner, houses).block(), SharedErrorKey.NOT_FOUND);
        assertRefused(
                () -> keep.change(partner, houses, to(WebhookState.PAUSED)).block(),
                SharedErrorKey.NOT_FOUND);
        assertRefused(() -> keep.renewSecret(partner, houses).block(), SharedErrorKey.NOT_FOUND);
        assertRefused(() -> keep.remove(partner, houses).block(), SharedErrorKey.NOT_FOUND);
        assertRefused(() -> replay.test(partner, houses).block(), SharedErrorKey.NOT_FOUND);
        assertRefused(
                () -> replay.replayFailed(partner, houses, NOW).block(), SharedErrorKey.NOT_FOUND);
        assertRefused(
                () -> queries.messages(partner, houses, Set.of(), FIRST).block(),
                SharedErrorKey.NOT_FOUND);
        assertThat(queries.get(admin, houses).block().state()).isEqualTo(WebhookState.ACTIVE);
    }

    @Test
    void whoMayNotReadLeadsHasNobodyToldOfThem() {
        Actor.Person blind =
                aUser().as(RoleFixture.own("Kör", Scope.ALL, Right.WEBHOOK_MANAGE))
                        .user()
                        .asActor();

        assertRefused(() -> made(blind), SharedErrorKey.RIGHT_MISSING);
        assertRefused(() -> queries.all(blind).block(), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                () -> made(aUser().as(Role.STAFF).user().asActor()), SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void anAddressThatMayNotBeCalledIsNeitherMadeNorChangedTo() {
        assertRefused(
                () -> keep.create(admin, new Draft("http://10.0.0.1", "", Set.of(), false)).block(),
                WebhookErrorKey.URL_UNFIT);
        WebhookId fine = id(made(admin));
        assertRefused(
                () -> keep.change(admin, fine, url("http://localhost")).block(),
                WebhookErrorKey.URL_UNFIT);

        assertThat(queries.get(admin, fine).block().webhook().url())
                .isEqualTo("https://hooks.example.com");
        keep.change(admin, fine, url("https://other.example.com")).block();
        assertThat(queries.get(admin, fine).block().webhook().url())
                .isEqualTo("https://other.example.com");
    }

    @Test
    void thereAreFiftyAtMost() {
        for (int number = 0; number < 50; number++) {
            made(admin);
        }
        assertRefused(() -> made(admin), WebhookErrorKey.TOO_MANY);
        keep.remove(admin, queries.all(admin).block().getFirst().webhook().id()).block();
        assertThat(made(admin)).isNotNull();
    }

    @Test
    void thoseOfDistributorsTakeNoRoomOfTheHouse() {
        for (int number = 0; number < 50; number++) {
            made(partner);
        }

        assertRefused(() -> made(partner), WebhookErrorKey.TOO_MANY);
        assertThat(made(admin)).isNotNull();
    }

    @Test
    void aNewSecretSignsBesideTheOldOneForADay() {
        Created before = made(admin);
        Created after = keep.renewSecret(admin, id(before)).block();

        assertThat(after.secret()).isNotEqualTo(before.secret());
        assertThat(after.webhook().oldSecretUntil()).contains(NOW.plus(Duration.ofHours(24)));
        replay.test(admin, id(before)).block();
        replay.test(admin, id(before)).block();
        assertThat(claim(1).secrets()).containsExactly(after.secret(), before.secret());
        clock.pass(Duration.ofHours(25));
        assertThat(claim(1).secrets()).containsExactly(after.secret());
    }

    @Test
    void oneThatWasGivenUpGoesOnInTheNameOfWhoeverTakesItUp() {
        WebhookId webhook = id(made(admin));
        webhooks.disable(webhook, DisabledReason.OWNER_LEFT, NOW).block();
        assertRefused(() -> replay.test(admin, webhook).block(), WebhookErrorKey.NOT_ACTIVE);

        WebhookView resumed = keep.change(other, webhook, to(WebhookState.ACTIVE)).block();

        assertThat(resumed.state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(resumed.reason()).isEmpty();
        assertThat(resumed.webhook().owner()).isEqualTo(other.id());
    }

    @Test
    void aChangeOfWordsLeavesTheOwnerAndTheState() {
        WebhookId webhook = id(made(admin));
        Change words =
                new Change(
                        Optional.empty(),
                        Optional.of("Muhasebe"),
                        Optional.of(Set.of(WebhookEvent.LEAD_CONVERTED)),
                        Optional.empty());

        WebhookView changed = keep.change(other, webhook, words).block();

        assertThat(changed.webhook().description()).isEqualTo("Muhasebe");
        assertThat(changed.webhook().events()).containsExactly(WebhookEvent.LEAD_CONVERTED);
        assertThat(changed.webhook().owner()).isEqualTo(admin.id());
    }

    @Test
    void aTestIsAnExampleUnderANameOfItsOwn() {
        WebhookId webhook = id(made(admin));

        Opened tested = replay.test(admin, webhook).block();

        assertThat(tested.view().event()).isEqualTo("webhook.test");
        assertThat(tested.view().lead()).isEmpty();
        assertThat(tested.body().orElseThrow())
                .contains("\"type\":\"webhook.test\"", "\"timestamp\":\"2026-11-29T08:00:00Z\"");
        assertThat(
                        queries.messages(admin, webhook, Set.of(MessageState.WAITING), FIRST)
                                .block()
                                .items())
                .hasSize(1);
        assertThat(
                        queries.messages(admin, webhook, Set.of(MessageState.SENT), FIRST)
                                .block()
                                .items())
                .isEmpty();
    }

    @Test
    void whatIsSentAgainIsTheSameAndStandsInTheTrail() {
        WebhookId webhook = id(made(admin));
        Opened first = replay.test(admin, webhook).block();
        messages.settle(claim(1), WebhookFixture.answered(404), Optional.empty(), NOW).block();

        Opened again = replay.replay(admin, webhook, first.view().id()).block();
        messages.settle(claim(1), WebhookFixture.answered(404), Optional.empty(), NOW).block();

        assertThat(again.view().state()).isEqualTo(MessageState.WAITING);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(replay.replayFailed(admin, webhook, NOW.minusSeconds(60)).block()).isEqualTo(1);
        assertThat(replay.replayFailed(admin, webhook, NOW.plusSeconds(60)).block()).isZero();
        assertThat(acts.acts())
                .hasSize(3)
                .allSatisfy(
                        act -> {
                            assertThat(act.kind()).isEqualTo("REPLAYED");
                            assertThat(act.subject()).isEqualTo("webhook");
                            assertThat(act.detail()).contains(webhook.value().toString());
                        });
        assertThat(acts.acts().getFirst().detail()).contains(first.view().id().header());
    }

    @Test
    void samplesShowTheNewestLeadsAsTheReaderSeesThemElseAnExample() {
        assertThat(queries.samples(admin, WebhookEvent.LEAD_CREATED).block().text())
                .startsWith("[{\"type\":\"lead.created\"")
                .contains("Elif Yılmaz");
        leads.owners.put(
                LEAD,
                new io.huni.domain.identity.Owners(
                        Optional.of(NOVA), Optional.empty(), Optional.empty()));

        assertThat(queries.samples(admin, WebhookEvent.LEAD_ASSIGNED).block().text())
                .contains("\"type\":\"lead.assigned\"", "\"eyes\":\"all\"")
                .doesNotContain("Elif");
        assertThat(queries.samples(partner, WebhookEvent.LEAD_CREATED).block().text())
                .contains("\"eyes\":\"partner\"");
    }

    private io.huni.application.webhook.port.WebhookMessages.Due claim(int most) {
        return messages.claim(new Claim(most, 4, Duration.ofSeconds(60), clock.instant()))
                .block()
                .getFirst();
    }

    private Created made(Actor.Person actor) {
        return keep.create(actor, new Draft("https://hooks.example.com", "", Set.of(), false))
                .block();
    }

    private static WebhookId id(Created created) {
        return created.webhook().webhook().id();
    }

    private static Change to(WebhookState state) {
        return new Change(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(state));
    }

    private static Change url(String url) {
        return new Change(Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertRefused(ThrowingCallable call, ErrorKey key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.errorKey()).isEqualTo(key));
    }

    private static final class OnlyHttps implements OutgoingHttp {
        @Override
        public Optional<CallFault> unfit(String url) {
            return url.startsWith("https://")
                    ? Optional.empty()
                    : Optional.of(CallFault.ADDRESS_MALFORMED);
        }

        @Override
        public Mono<Reply> call(Call call) {
            return Mono.never();
        }
    }
}
