package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.followup.FollowedHouse.ACTOR;
import static io.huni.adapter.persistence.followup.FollowedHouse.TEXT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.schedule.PurgedTrash;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.SendFollowup;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A mail leaves at the very moment at which somebody takes it back: nobody waits in a circle. */
class MailsAndPlansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String WAITS = "SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1";

    @TempDir static Path folder;

    private FollowedHouse house;
    private LeadId lead;
    private FollowupId followup;

    @BeforeEach
    void aMailWaits() {
        FollowedHouse.empty(POSTGRES);
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        lead = house.lead("Elif Yılmaz", "elif@example.com", LeadStatus.ASSIGNED);
        followup =
                house.followups
                        .sendFollowup()
                        .send(
                                new SendFollowup.Command(
                                        ACTOR, lead, Optional.empty(), TEXT, Optional.empty()))
                        .block();
    }

    @Test
    void becauseTheLeadGoesToTheTrash() {
        POSTGRES.run("UPDATE lead SET deleted_at = now()");

        leavingWhile(() -> house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.LOST)).join();

        assertThat(house.states()).isEqualTo("SENT");
    }

    @Test
    void becauseAPersonSaysSo() {
        CompletableFuture<Void> cancelled =
                leavingWhile(
                        () -> house.followups.sendFollowup().cancel(ACTOR, lead, followup).block());

        assertThatThrownBy(cancelled::join).hasMessageContaining("followup.gone");
        assertThat(house.states()).isEqualTo("SENT");
    }

    @Test
    void becauseTheLeadIsDeleted() {
        leavingWhile(() -> POSTGRES.run("DELETE FROM lead")).join();

        assertThat(house.outbox()).isEmpty();
    }

    @Test
    void becauseTheLeadIsPurged() {
        POSTGRES.run("UPDATE lead SET deleted_at = now() - interval '1000 days'");

        leavingWhile(() -> PurgedTrash.purge(POSTGRES)).join();

        assertThat(house.outbox()).isEmpty();
    }

    /** The relay holds the mail; only when the other waits does it note that the mail has left. */
    private static CompletableFuture<Void> leavingWhile(Runnable other) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        sql("SELECT id FROM mail FOR UPDATE")
                .then(
                        Mono.fromRunnable(
                                () ->
                                        CompletableFuture.runAsync(other)
                                                .whenComplete(
                                                        (all, failure) -> end(done, failure))))
                .then(Mono.defer(MailsAndPlansTest::otherWaits))
                .then(Mono.defer(() -> sql("UPDATE mail SET state = 'SENT', sent_at = now()")))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return done;
    }

    private static void end(CompletableFuture<Void> done, Throwable failure) {
        if (failure == null) {
            done.complete(null);
        } else {
            done.completeExceptionally(failure);
        }
    }

    private static Mono<Void> sql(String statement) {
        return POSTGRES.client().sql(statement).then();
    }

    private static Mono<Void> otherWaits() {
        return POSTGRES.client()
                .sql(WAITS)
                .mapValue(Integer.class)
                .one()
                .repeatWhenEmpty(empty -> empty.delayElements(Duration.ofMillis(20)))
                .then();
    }
}
