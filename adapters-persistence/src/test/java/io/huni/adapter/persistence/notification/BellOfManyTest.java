package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Twenty thousand leads that were given to somebody and taken away again. */
class BellOfManyTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Actor.Person AYSE =
            new Actor.Person(ToldHouse.AYSE, Role.STAFF, Optional.empty(), Optional.empty());
    private static final Pattern ROWS =
            Pattern.compile("on notification_item i.*actual rows=([0-9]+)");

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
        ToldHouse.lead(POSTGRES, 1, "Elif", "assignee_id = NULL");
        POSTGRES.run(
                """
                INSERT INTO notification (id, user_id, kind, group_id, at)
                VALUES ('%1$s', '%1$s', 'LEAD_ASSIGNED', '%1$s', now())
                """
                        .formatted(AYSE.id().value()),
                """
                INSERT INTO notification_item (user_id, event_id, notification_id, kind, record_id,
                    facts, at, mail)
                SELECT '%1$s', gen_random_uuid(), '%1$s', 'LEAD_ASSIGNED', (SELECT id FROM lead),
                    '{}', now() - n * interval '1 second', false
                FROM generate_series(1, 20000) AS n
                """
                        .formatted(AYSE.id().value()),
                "ANALYZE notification_item");
    }

    @Test
    void theBellLooksAtNoMoreThanAThousandOfThem() {
        ReaderStatement unread =
                new ReaderStatement(
                        POSTGRES.client(),
                        "EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF) "
                                + NotificationStatements.UNREAD);
        List<String> plan =
                unread.by(AYSE)
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .all()
                        .collectList()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();
        String all = String.join("\n", plan);

        Matcher looked = ROWS.matcher(all);
        assertThat(looked.find()).as(all).isTrue();
        assertThat(Double.parseDouble(looked.group(1))).as(all).isLessThanOrEqualTo(1_001);
        assertThat(new R2dbcNotificationReads(POSTGRES.client()).unread(AYSE).block()).isZero();
    }
}
