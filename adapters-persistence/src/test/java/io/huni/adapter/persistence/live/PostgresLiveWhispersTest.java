package io.huni.adapter.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.live.LiveWhispersContract;
import io.huni.application.live.port.LiveWhispers;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;

class PostgresLiveWhispersTest extends LiveWhispersContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static Wakeups wakeups;
    private static PostgresLiveWhispers whispers;

    @BeforeAll
    static void start() {
        wakeups = POSTGRES.wakeups();
        whispers = new PostgresLiveWhispers(POSTGRES.client(), wakeups);
        var listening = wakeups.on(Wakeups.LIVE).next().toFuture();
        wakeups.start();
        listening.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    @AfterAll
    static void stop() {
        wakeups.stop();
    }

    /** Presence leaves no trace: it takes no number of the live events and no row. */
    @AfterEach
    void nothingIsWrittenDown() {
        assertThat(
                        POSTGRES.client()
                                .sql("SELECT count(*) AS n FROM live_event")
                                .map(row -> row.get("n", Long.class))
                                .one()
                                .block(Duration.ofSeconds(10)))
                .isZero();
    }

    @Override
    protected LiveWhispers whispers() {
        return whispers;
    }
}
