package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.Channel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class CopyWriterTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final InboxConnections connections = new InboxConnections(POSTGRES.settings(), 2);
    private final Inbox inbox =
            new GroupCommitInbox(
                    new CopyWriter(connections.factory()),
                    UuidCreator::getTimeOrderedEpochPlus1,
                    InboxLimits.standard(),
                    () -> {});

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE delivery CASCADE");
    }

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void keepsEveryByteAndTheMicrosecond() {
        byte[] body = new byte[256];
        for (int value = 0; value < body.length; value++) {
            body[value] = (byte) value;
        }
        Instant before2000 = Instant.parse("1999-12-31T23:59:59.123456789Z");

        inbox.store(new Arrival(Channel.WHATSAPP, body, before2000)).block();

        assertThat(one("body", byte[].class)).isEqualTo(body);
        assertThat(one("received_at", Instant.class))
                .isEqualTo(Instant.parse("1999-12-31T23:59:59.123456Z"));
        assertThat(one("channel", String.class)).isEqualTo("WHATSAPP");
    }

    @Test
    void storesWhatManyCallersBringAtOnce() {
        List<?> ids =
                Flux.range(0, 5_000)
                        .flatMap(number -> inbox.store(arrival(number)), 256)
                        .distinct()
                        .collectList()
                        .block();

        assertThat(ids).hasSize(5_000);
        assertThat(count()).isEqualTo(5_000);
    }

    @Test
    void refusesWhileTheDatabaseSaysNoAndHealsByItself() {
        POSTGRES.run("ALTER TABLE delivery RENAME TO away");
        assertThatThrownBy(() -> inbox.store(arrival(1)).block()).hasMessage("shared.unavailable");

        POSTGRES.run("ALTER TABLE away RENAME TO delivery");

        assertThat(inbox.store(arrival(1)).block()).isNotNull();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void healsAfterItsConnectionsWereCut() {
        inbox.store(arrival(1)).block();
        POSTGRES.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE pid <> pg_backend_pid() AND query LIKE 'COPY delivery%'");

        Flux.range(0, 3)
                .concatMap(number -> inbox.store(arrival(number)).onErrorComplete())
                .blockLast();

        assertThat(inbox.store(arrival(9)).block()).isNotNull();
    }

    private static Arrival arrival(int size) {
        byte[] body = new byte[size % 700];
        Arrays.fill(body, (byte) 'x');
        return new Arrival(Channel.META, body, Instant.EPOCH);
    }

    private static long count() {
        return POSTGRES.client()
                .sql("SELECT count(*) FROM delivery")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }

    private static <T> T one(String column, Class<T> type) {
        return POSTGRES.client()
                .sql("SELECT " + column + " FROM delivery")
                .map(row -> row.get(0, type))
                .one()
                .block();
    }
}
