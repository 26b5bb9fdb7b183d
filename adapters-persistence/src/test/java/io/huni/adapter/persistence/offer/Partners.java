package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.util.UUID;

/** Three distributors, of which one is closed, a person of each kind, and leads. */
final class Partners {
    static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    static final DistributorId EGE = new DistributorId(new UUID(3, 2));
    static final DistributorId CLOSED = new DistributorId(new UUID(3, 3));
    static final TeamId DAY = new TeamId(new UUID(2, 1));
    static final UserId KEREM = new UserId(new UUID(1, 1));
    static final UserId NIL = new UserId(new UUID(1, 2));

    private Partners() {}

    static void in(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE offer_rule, offer, lead, app_user, team, distributor, job CASCADE",
                distributor(NOVA, "Nova Dent", true),
                distributor(EGE, "Ege Klinik", true),
                distributor(CLOSED, "Kapalı", false),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(DAY.value()),
                user(KEREM, "Kerem Aydın", "MANAGER"),
                user(NIL, "Nil Erbil", "DISTRIBUTOR"));
    }

    private static String distributor(DistributorId id, String name, boolean active) {
        return """
        INSERT INTO distributor (id, name, active, response_target_seconds)
        VALUES ('%s', '%s', %s, 900)
        """
                .formatted(id.value(), name, active);
    }

    private static String user(UserId id, String name, String role) {
        return """
        INSERT INTO app_user (
            id, email, name, role, team_id, active, language, theme, password_hash)
        VALUES ('%s', '%s@huni.test', '%s', '%s', '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, role, DAY.value());
    }

    /** Of nobody and no distributor. */
    static LeadId lead(PostgresTest postgres, int number) {
        LeadId id = new LeadId(new UUID(9, number));
        postgres.run(
                """
                INSERT INTO lead (id, source, status, display_name, phone, email, service, answers,
                    custom, consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                    submitted_at, captured_at, updated_at)
                VALUES ('%s', 'API', 'NEW', 'Ayşe Şahin Yıldız', '+905321234567', 'a@b.test',
                    'İmplant', '[{"key":"şehir","label":"Şehir","value":"Köln"}]', '{}', '[]', '[]',
                    '{}', '{}', 850, 0, false, now(), now(), now())
                """
                        .formatted(id.value()));
        return id;
    }

    static void change(PostgresTest postgres, LeadId lead, String what) {
        postgres.run("UPDATE lead SET %s WHERE id = '%s'".formatted(what, lead.value()));
    }
}
