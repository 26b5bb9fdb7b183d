package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.util.UUID;

/** A small organisation for tests: two distributors and two people of two teams. */
final class Organisation {
    static final DistributorId ANKARA = new DistributorId(id(1));
    static final DistributorId IZMIR = new DistributorId(id(2));
    static final TeamId DAY = new TeamId(id(3));
    static final TeamId NIGHT = new TeamId(id(4));
    static final UserId AYSE = new UserId(id(5));
    static final UserId MEHMET = new UserId(id(6));

    private Organisation() {}

    static void in(PostgresTest postgres) {
        postgres.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES "
                        + "('%s', 'Ankara Klinik', true, 3600), ('%s', 'İzmir Klinik', true, 3600)"
                                .formatted(ANKARA.value(), IZMIR.value()),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz'), ('%s', 'Gece')"
                        .formatted(DAY.value(), NIGHT.value()),
                user(AYSE, "Ayşe Kaya", DAY),
                user(MEHMET, "Mehmet Öz", NIGHT));
    }

    /** A person of a distributor, as a statement. */
    static String of(DistributorId distributor, UserId id, String name) {
        return """
        INSERT INTO app_user (id, email, name, role, distributor_id, active, language, theme,
            password_hash)
        VALUES ('%s', '%s@huni.test', '%s', 'DISTRIBUTOR', '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, distributor.value());
    }

    private static String user(UserId id, String name, TeamId team) {
        return """
        INSERT INTO app_user (
            id, email, name, role, team_id, active, language, theme, password_hash)
        VALUES ('%s', '%s@huni.test', '%s', 'STAFF', '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, team.value());
    }

    private static UUID id(int number) {
        return new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }
}
