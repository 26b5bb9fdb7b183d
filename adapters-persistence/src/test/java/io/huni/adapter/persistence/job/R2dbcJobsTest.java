package io.huni.adapter.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.job.JobsContract;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.JobQueue.Turn;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class R2dbcJobsTest extends JobsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UserId AYSE = new UserId(new UUID(0x0193_0000_0000_7000L, 1));
    private static final UserId MEHMET = new UserId(new UUID(0x0193_0000_0000_7000L, 2));
    private static final Instant LATER = Instant.parse("2026-11-21T10:00:00Z");

    @BeforeAll
    static void hire() {
        POSTGRES.run(user(AYSE), user(MEHMET));
    }

    private static String user(UserId id) {
        return """
        INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
        VALUES ('%s', '%s@huni.test', 'Kişi', 'STAFF', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value());
    }

    @Override
    protected Jobs jobs() {
        return new R2dbcJobs(POSTGRES.client());
    }

    @Override
    protected JobQueue queue() {
        return new R2dbcJobQueue(POSTGRES.client(), 2);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return AYSE;
    }

    @Override
    protected UserId mehmet() {
        return MEHMET;
    }

    @Test
    void twoNodesNeverHaveTheSameJob() {
        var first = added(AYSE, 1);

        Optional<Turn> elsewhere =
                queue().next(LATER)
                        .publishOn(Schedulers.boundedElastic())
                        .map(turn -> onAnotherConnection())
                        .as(unitOfWork()::inTransaction)
                        .block();

        assertThat(elsewhere).isEmpty();
        finish(first);
    }

    private Optional<Turn> onAnotherConnection() {
        Mono<Turn> next = queue().next(LATER);
        return unitOfWork().inTransaction(next).blockOptional();
    }
}
