package io.huni.adapter.persistence.assignment;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import java.util.UUID;

/** Two people of a team, and leads of theirs. */
final class AssignmentPeople {
    static final TeamId DAY = new TeamId(new UUID(5, 3));
    static final UserId AYSE = new UserId(new UUID(5, 5));
    static final UserId MEHMET = new UserId(new UUID(5, 6));

    private AssignmentPeople() {}

    static void in(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE assignment_rule, work_schedule, app_user, team CASCADE",
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(DAY.value()),
                user(AYSE, "Ayşe Kaya"),
                user(MEHMET, "Mehmet Öz"));
    }

    private static String user(UserId id, String name) {
        return """
        INSERT INTO app_user (
            id, email, name, role, team_id, active, language, theme, password_hash)
        VALUES ('%s', '%s@huni.test', '%s', 'STAFF', '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, DAY.value());
    }

    /** So many that are open, and one each that is lost, in the trash or a test. */
    static void load(PostgresTest postgres, UserId person, int leads) {
        for (int number = 0; number < leads; number++) {
            postgres.run("SET huni.scope = 'all'; " + lead(person, "ASSIGNED", "false", "NULL"));
        }
        postgres.run(
                "SET huni.scope = 'all'; " + lead(person, "LOST", "false", "NULL"),
                "SET huni.scope = 'all'; " + lead(person, "ASSIGNED", "true", "NULL"),
                "SET huni.scope = 'all'; " + lead(person, "ASSIGNED", "false", "now()"));
    }

    private static String lead(UserId person, String status, String test, String deleted) {
        return """
        INSERT INTO lead (id, source, status, assignee_id, display_name, service, answers, custom,
            consents, raw, utm, click_ids, score_tenths, lasting_tenths, test, submitted_at,
            captured_at, updated_at, deleted_at)
        VALUES (gen_random_uuid(), 'API', '%s', '%s', 'x', '', '[]', '{}', '[]', '[]', '{}', '{}',
            0, 0, %s, now(), now(), now(), %s)
        """
                .formatted(status, person.value(), test, deleted);
    }
}
