package io.huni.adapter.persistence.webhook;

import static io.huni.application.webhook.WebhookFixture.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.WebhookFixture;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.Webhook;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What addresses are told follows the lead: it goes with it, and stays where the lead is. */
class WebhookLeadsTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final Instant LATER = WebhookFixture.NOW.plusSeconds(60);
    private static final UserId AYSE = new UserId(new UUID(1, 1));

    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    private final Webhook houses = WebhookFixture.webhook(AYSE);
    private final Webhook novas = WebhookFixture.webhook(AYSE, Optional.of(NOVA));

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
        ToldLeads.ofDistributor(POSTGRES, NOVA, 1, 2, 3);
        done(ports().webhooks().add(houses, WebhookFixture.SECRET));
        done(ports().webhooks().add(novas, WebhookFixture.SECRET));
    }

    private static WebhookPorts ports() {
        return new WebhookPersistence()
                .webhookPorts(POSTGRES.client(), SecretsFixture.in(folder), POSTGRES.unitOfWork());
    }

    private static <T> T done(Mono<T> work) {
        return work.as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private static void add(NewMessage... messages) {
        done(ports().messages().add(List.of(messages)));
    }

    private static List<Due> claim() {
        return ports().messages().claim(new Claim(10, 4, Duration.ofSeconds(60), LATER)).block();
    }

    private static void settle(Due due, int status) {
        done(
                ports().messages()
                        .settle(due, WebhookFixture.answered(status), Optional.empty(), LATER));
    }

    private static Opened opened(Webhook of, int number) {
        return ports().messages()
                .find(new Visibility.Everything(), of.id(), message(of, number).id())
                .block();
    }

    private static void leaves(int lead) {
        POSTGRES.run(
                "UPDATE lead SET distributor_id = NULL WHERE id = '%s'"
                        .formatted(ToldLeads.id(lead)));
    }

    private static void assertForgotten(Opened opened) {
        assertThat(opened.view().state()).isEqualTo(MessageState.FAILED);
        assertThat(opened.view().fault()).contains(CallFault.FORGOTTEN);
        assertThat(opened.body()).isEmpty();
    }

    @Test
    void theUndoOfAnImportEmptiesWhatWasSaidOfItsLeads() {
        add(message(houses, 1), message(houses, 2));
        settle(claim().getFirst(), 200);

        POSTGRES.run(
                "DELETE FROM lead WHERE id IN ('%s', '%s')"
                        .formatted(ToldLeads.id(1), ToldLeads.id(2)));

        Opened sent = opened(houses, 1);
        assertThat(sent.view().state()).isEqualTo(MessageState.SENT);
        assertThat(sent.body()).isEmpty();
        assertThat(sent.attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.answer()).isEmpty());
        assertForgotten(opened(houses, 2));
    }

    @Test
    void aDistributorIsToldNoMoreOfALeadThatHasLeft() {
        add(message(novas, 1), message(novas, 2), message(houses, 3, 1), message(novas, 4, 3));
        done(
                ports().messages()
                        .settle(
                                claim().stream()
                                        .filter(due -> due.id().equals(message(novas, 2).id()))
                                        .findFirst()
                                        .orElseThrow(),
                                WebhookFixture.answered(404),
                                Optional.empty(),
                                LATER));

        leaves(1);
        leaves(2);

        assertForgotten(opened(novas, 1));
        assertForgotten(opened(novas, 2));
        assertThat(opened(houses, 3).body()).isPresent();
        assertThat(opened(novas, 4).body()).isPresent();
    }

    @Test
    void whatIsWrittenOfItAMomentLaterIsNotToldEither() {
        leaves(1);
        add(message(novas, 1), message(novas, 2), deleted(message(novas, 3, 1)));

        assertThat(claim()).extracting(Due::id).containsExactly(message(novas, 2).id());
        assertForgotten(opened(novas, 1));
        assertThat(claim()).extracting(Due::id).containsExactly(message(novas, 3).id());
    }

    private static NewMessage deleted(NewMessage message) {
        return new NewMessage(
                message.id(),
                message.webhook(),
                message.distributor(),
                message.eventId(),
                "lead.deleted",
                message.lead(),
                "{}",
                message.at());
    }

    @Test
    void norIsItSentAgain() {
        add(message(novas, 1), message(novas, 2));
        List<Due> due = claim();
        settle(due.getFirst(), 200);
        settle(due.getLast(), 404);
        leaves(1);
        leaves(2);
        POSTGRES.run("UPDATE webhook_message SET body = '{}'");

        assertThat(done(ports().messages().again(message(novas, 1).id(), LATER))).isFalse();
        assertThat(done(ports().messages().againSince(novas.id(), Instant.EPOCH, LATER))).isZero();
    }

    @Test
    void whoNotesAnAnswerAndWhoEndsTheAddressDoNotWaitForEachOther() throws SQLException {
        add(message(houses, 1));
        Due due = claim().getFirst();
        try (Connection ending = POSTGRES.dataSource().getConnection();
                Statement statement = ending.createStatement()) {
            ending.setAutoCommit(false);
            statement.execute("SET LOCAL huni.scope = 'all'");
            statement.execute("UPDATE webhook SET description = 'ends'");
            CompletableFuture<Void> noted =
                    ports().messages()
                            .settle(due, WebhookFixture.answered(503), Optional.of(LATER), LATER)
                            .as(POSTGRES.unitOfWork()::inTransaction)
                            .toFuture();
            Awaitility.await().until(WebhookLeadsTest::somebodyWaits);
            statement.execute("UPDATE webhook_message SET fault = 'ENDED'");
            ending.commit();
            noted.join();
        }

        assertThat(opened(houses, 1).view().fault()).contains(CallFault.SERVER_FAILED);
    }

    private static boolean somebodyWaits() {
        return POSTGRES.client()
                .sql(
                        "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND datname = current_database()")
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one()
                .block();
    }

    @Test
    void theTrailSaysTheServerOfAnAddressAndNoKey() {
        POSTGRES.run(
                "UPDATE webhook SET url = 'https://me:pw@other.example.com/hooks/k3y?t=s3cret'",
                """
                INSERT INTO notification_channel (channel, gateway, changed_at) VALUES ('SMS',
                    '{"url": "https://sms.example.com/send?key=k3y", "body": "pw=s3cret"}', now())
                """);

        String trail =
                done(
                        POSTGRES.client()
                                .sql("SELECT string_agg(audit_entry::text, ';') FROM audit_entry")
                                .map(row -> row.get(0, String.class))
                                .one());
        assertThat(trail)
                .contains("hooks.example.com", "other.example.com", "sms.example.com")
                .doesNotContain("k3y", "s3cret", "me:pw", "/huni");
    }
}
