package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Nothing that was told keeps the name of a lead that is purged. */
class ForgottenNewsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private UUID elif;
    private UUID can;

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
        POSTGRES.run("TRUNCATE mail");
        elif = told(1, "Elif");
        can = told(2, "Can");
    }

    private static UUID told(int number, String name) {
        UUID lead = ToldHouse.lead(POSTGRES, number, name, "late = false");
        new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID)
                .add(
                        List.of(
                                ToldHouse.of(
                                        ToldHouse.MEHMET,
                                        NotificationKind.LEAD_NEW,
                                        lead,
                                        Optional.empty(),
                                        ToldHouse.AT)))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        POSTGRES.run(
                """
                INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                    created_at, due_at, about, gist, records)
                VALUES ('%1$s', 'x@huni.test', '', '%2$s', 'sealed', false, now(), now(),
                    'person:x', '1 lead', ARRAY['%1$s']::uuid[])
                """
                        .formatted(lead, name));
        return lead;
    }

    private static String asked(String question) {
        return Objects.requireNonNull(
                POSTGRES.client()
                        .sql("SELECT coalesce((" + question + "), '')")
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .one()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }

    private static String mails() {
        return asked(
                "SELECT string_agg(subject || ':' || state || ':' || length(letter), ' '"
                        + " ORDER BY subject) FROM mail");
    }

    private static String items() {
        return asked("SELECT string_agg(record_id::text, ' ') FROM notification_item");
    }

    @Test
    void thePurgeOfALeadWithdrawsAndEmptiesWhatNamesIt() {
        POSTGRES.run("UPDATE lead SET purged_at = now() WHERE id = '%s'".formatted(elif));

        assertThat(mails()).isEqualTo("1 lead:WITHDRAWN:0 Can:WAITING:6");
        assertThat(items()).isEqualTo(can.toString());
    }

    @Test
    void soDoesTheUndoOfAnImportWhoeverAsksForIt() {
        POSTGRES.run(
                "SELECT set_config('huni.scope', 'all', true),"
                        + " set_config('huni.reader', '%s', true)"
                                .formatted(ToldHouse.AYSE.value()),
                "DELETE FROM lead WHERE id = '%s'".formatted(elif));

        assertThat(mails()).isEqualTo("1 lead:WITHDRAWN:0 Can:WAITING:6");
        assertThat(items()).isEqualTo(can.toString());
    }

    @Test
    void newsThatHasLeftIsEmptied() {
        POSTGRES.run("UPDATE mail SET state = 'SENT' WHERE id = '%s'".formatted(elif));

        assertThat(mails()).isEqualTo("1 lead:SENT:0 Can:WAITING:6");
    }
}
