package io.huni.adapter.persistence.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.UUID;

/** Whoever leaves or gets another place is not told what waited for the old one. */
class WithdrawnNewsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    private static final UUID AYSE = new UUID(1, 1);
    private static final UUID CAN = new UUID(1, 2);

    @BeforeEach
    void people() {
        POSTGRES.run(
                "TRUNCATE mail, app_user, team, distributor CASCADE",
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES ('%s', 'Nova', true, 900)"
                        .formatted(AYSE),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(AYSE),
                "DELETE FROM own_role",
                """
                INSERT INTO own_role (id, name, scope, rights)
                VALUES ('%s', 'Danışman', 'ALL', '{LEAD_READ}')
                """
                        .formatted(AYSE),
                person(AYSE),
                person(CAN));
    }

    private static String person(UUID id) {
        return """
        INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
        VALUES ('%1$s', '%1$s@huni.test', 'x', 'STAFF', true, 'TR', 'LIGHT', '')
        """
                .formatted(id);
    }

    private static R2dbcMails mails() {
        return new R2dbcMails(POSTGRES.client(), SecretsFixture.in(folder));
    }

    private static Mail newsFor(UUID person) {
        Mail mail = aMail().concerning("person:" + person).mail();
        mails().add(mail).block();
        return mail;
    }

    private static MailState state(Mail mail) {
        return mails().find(mail.id()).block().view().state();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "active = false                                          | WITHDRAWN",
                "role = 'MANAGER'                                        | WITHDRAWN",
                "distributor_id = '00000000-0000-0001-0000-000000000001' | WITHDRAWN",
                "team_id = '00000000-0000-0001-0000-000000000001'        | WITHDRAWN",
                "role = 'OWN_ROLE', own_role_id = '00000000-0000-0001-0000-000000000001' |"
                        + " WITHDRAWN",
                "theme = 'DARK'                                          | WAITING"
            })
    void theNewsIsWithdrawnWithThePlace(String change, MailState state) {
        Mail hers = newsFor(AYSE);
        Mail his = newsFor(CAN);

        POSTGRES.run("UPDATE app_user SET %s WHERE id = '%s'".formatted(change, AYSE));

        assertThat(state(hers)).isEqualTo(state);
        assertThat(state(his)).isEqualTo(MailState.WAITING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rights = '{USER_READ}' | WITHDRAWN",
                "scope = 'OWN'          | WITHDRAWN",
                "name = 'Asistan'       | WAITING"
            })
    void theNewsIsWithdrawnWithTheRightsOfItsRole(String change, MailState state) {
        POSTGRES.run(
                "UPDATE app_user SET role = 'OWN_ROLE', own_role_id = '%1$s' WHERE id = '%1$s'"
                        .formatted(AYSE));
        Mail hers = newsFor(AYSE);
        Mail his = newsFor(CAN);

        POSTGRES.run("UPDATE own_role SET " + change);

        assertThat(state(hers)).isEqualTo(state);
        assertThat(state(his)).isEqualTo(MailState.WAITING);
    }
}
