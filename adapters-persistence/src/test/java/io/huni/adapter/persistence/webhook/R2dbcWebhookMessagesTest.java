package io.huni.adapter.persistence.webhook;

import static io.huni.application.webhook.WebhookFixture.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.WebhookFixture;
import io.huni.application.webhook.WebhookMessagesContract;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.Webhook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

final class R2dbcWebhookMessagesTest extends WebhookMessagesContract {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final Instant LATER = WebhookFixture.NOW.plusSeconds(60);
    private static final UserId AYSE = new UserId(new UUID(1, 1));

    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    private final Webhook webhook = WebhookFixture.webhook(AYSE);
    private final Webhook partners = WebhookFixture.webhook(AYSE, Optional.of(NOVA));

    @BeforeEach
    void house() {
        POSTGRES.run(
                "TRUNCATE webhook, app_user, distributor, lead CASCADE",
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('%s', 'Nova', true, 900)".formatted(NOVA.value()),
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'a@huni.test', 'Ayşe', 'ADMIN', true, 'TR', 'LIGHT', '')
                """
                        .formatted(AYSE.value()));
        ToldLeads.ofDistributor(POSTGRES, NOVA, 2, 50);
        inTransaction(ports().webhooks().add(webhook, WebhookFixture.SECRET)).block();
        inTransaction(ports().webhooks().add(partners, WebhookFixture.SECRET)).block();
    }

    @Override
    protected WebhookPorts ports() {
        return new WebhookPersistence()
                .webhookPorts(POSTGRES.client(), SecretsFixture.in(folder), POSTGRES.unitOfWork());
    }

    @Override
    protected <T> Mono<T> inTransaction(Mono<T> work) {
        return POSTGRES.unitOfWork().inTransaction(work);
    }

    @Override
    protected Webhook webhook() {
        return webhook;
    }

    @Override
    protected Webhook partners() {
        return partners;
    }

    @Test
    void theSecretIsNotReadableInTheDatabaseOrTheTrail() {
        String kept =
                POSTGRES.client()
                        .sql(
                                "SELECT string_agg(t, ';') FROM (SELECT webhook::text AS t FROM"
                                        + " webhook UNION ALL SELECT audit_entry::text FROM"
                                        + " audit_entry) AS all_rows")
                        .map(row -> row.get(0, String.class))
                        .one()
                        .as(this::inTransaction)
                        .block();

        assertThat(kept).contains("hooks.example.com").doesNotContain("whsec_", "MfKQ9r8G");
    }

    @Test
    void twoNodesNeverGetTheSame() {
        add(IntStream.range(1, 41).mapToObj(n -> message(webhook, n)).toList());
        Claim claim = new Claim(10, 10, Duration.ofSeconds(60), LATER);

        List<List<Due>> both =
                Flux.merge(ports().messages().claim(claim), ports().messages().claim(claim))
                        .collectList()
                        .block();

        assertThat(both.stream().flatMap(List::stream).map(Due::id)).doesNotHaveDuplicates();
        assertThat(both.stream().mapToInt(List::size).sum()).isPositive();
    }

    @Test
    void whatWaitedIsEndedWithItsAddressAndGoesWithIt() {
        add(List.of(message(webhook, 1)));
        inTransaction(ports().webhooks().disable(webhook.id(), DisabledReason.FAILING, LATER))
                .block();

        Opened ended = opened(1);
        assertThat(ended.view().state()).isEqualTo(MessageState.FAILED);
        assertThat(ended.view().fault()).contains(CallFault.ENDED);
        assertThat(ended.view().nextAttemptAt()).isEmpty();
        inTransaction(ports().webhooks().remove(webhook.id())).block();
        assertThat(count("webhook_message")).isZero();
    }

    @Test
    void withAnotherKeyThereIsNoSecretToSignWith(@TempDir Path elsewhere) {
        add(List.of(message(webhook, 1)));
        WebhookPorts other =
                new WebhookPersistence()
                        .webhookPorts(
                                POSTGRES.client(),
                                SecretsFixture.in(elsewhere),
                                POSTGRES.unitOfWork());
        Claim claim = new Claim(1, 1, Duration.ofSeconds(60), LATER);

        assertThat(other.messages().claim(claim).block())
                .singleElement()
                .satisfies(due -> assertThat(due.secrets()).isEmpty());
    }

    /** The database refuses by itself what the program would have forgotten to filter. */
    @ParameterizedTest
    @ValueSource(strings = {"webhook", "webhook_message", "webhook_attempt"})
    void theSecondWallStandsAlone(String table) {
        add(List.of(message(webhook, 1), message(partners, 2)));
        settle(webhook, 1);
        settle(partners, 2);

        assertThat(seen(table, "all")).isEqualTo(2);
        assertThat(seen(table, "distributor:" + NOVA.value())).isEqualTo(1);
        assertThat(seen(table, "distributor:" + new UUID(3, 9))).isZero();
        assertThat(seen(table, "team:" + new UUID(2, 1))).isZero();
        assertThat(seen(table, "")).isZero();
    }

    @Test
    void theLogIsReadPageByPageTheNewestFirst() {
        add(IntStream.range(1, 6).mapToObj(n -> message(webhook, n)).toList());

        WebhookMessages.Page first = page(Optional.empty());
        WebhookMessages.Page second = page(first.nextCursor());

        assertThat(first.items())
                .extracting(view -> view.id())
                .containsExactly(message(webhook, 5).id(), message(webhook, 4).id());
        assertThat(second.items())
                .extracting(view -> view.id())
                .containsExactly(message(webhook, 3).id(), message(webhook, 2).id());
        assertThat(page(second.nextCursor()).nextCursor()).isEmpty();
        assertThatThrownBy(() -> page(Optional.of("no cursor")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.CURSOR_MALFORMED));
    }

    private WebhookMessages.Page page(Optional<String> cursor) {
        return ports().messages()
                .page(
                        new Visibility.Everything(),
                        webhook.id(),
                        Set.of(MessageState.WAITING),
                        new PageRequest(2, cursor))
                .block();
    }

    private void add(List<NewMessage> messages) {
        inTransaction(ports().messages().add(messages)).block();
    }

    private void settle(Webhook of, int number) {
        Due due =
                new Due(
                        message(of, number).id(),
                        of.id(),
                        of.url(),
                        List.of(),
                        "",
                        1,
                        1,
                        Optional.empty());
        inTransaction(
                        ports().messages()
                                .settle(due, WebhookFixture.answered(200), Optional.empty(), LATER))
                .block();
    }

    private Opened opened(int number) {
        return ports().messages()
                .find(new Visibility.Everything(), webhook.id(), message(webhook, number).id())
                .block();
    }

    private long count(String table) {
        return inTransaction(
                        POSTGRES.client()
                                .sql("SELECT count(*) FROM " + table)
                                .map(row -> row.get(0, Long.class))
                                .one())
                .block();
    }

    private static long seen(String table, String scope) {
        return POSTGRES.client()
                .sql(
                        """
                        SELECT scoped.n FROM (
                            SELECT set_config('huni.scope', $1, true) AS scope OFFSET 0) AS wall
                        CROSS JOIN LATERAL (
                            SELECT count(*) AS n FROM %s WHERE wall.scope IS NOT NULL OFFSET 0
                        ) AS scoped
                        """
                                .formatted(table))
                .bind(0, scope)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
