package io.huni.adapter.persistence.analytics;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.CountedInteraction;
import io.huni.application.analytics.CountedLead;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.util.Optional;
import java.util.UUID;

/** Two distributors and two people of two teams, with leads that are told to have a past. */
final class Clinics {
    static final DistributorId ANKARA = new DistributorId(new UUID(7, 1));
    static final DistributorId IZMIR = new DistributorId(new UUID(7, 2));
    static final TeamId DAY = new TeamId(new UUID(7, 3));
    static final TeamId NIGHT = new TeamId(new UUID(7, 4));
    static final UserId AYSE = new UserId(new UUID(7, 5));
    static final UserId MEHMET = new UserId(new UUID(7, 6));

    private Clinics() {}

    static void in(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE app_user, team, distributor, organisation CASCADE",
                "DELETE FROM working_span",
                "DELETE FROM working_calendar",
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES "
                        + "('%s', 'Ankara Klinik', true, 3600), ('%s', 'İzmir Klinik', true, 3600)"
                                .formatted(ANKARA.value(), IZMIR.value()),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz'), ('%s', 'Gece')"
                        .formatted(DAY.value(), NIGHT.value()),
                user(AYSE, "Ayşe Kaya", DAY),
                user(MEHMET, "Mehmet Öz", NIGHT),
                "INSERT INTO organisation (name, time_zone, language, currency)"
                        + " VALUES ('Klinik', 'Europe/Istanbul', 'TR', 'TRY')");
    }

    private static String user(UserId id, String name, TeamId team) {
        return """
        INSERT INTO app_user (
            id, email, name, role, team_id, active, language, theme, password_hash)
        VALUES ('%s', '%s@huni.test', '%s', 'STAFF', '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, team.value());
    }

    static UUID keep(PostgresTest postgres, CountedLead lead) {
        UUID id = UUID.randomUUID();
        postgres.run(
                """
                INSERT INTO lead (id, source, campaign_id, distributor_id, team_id, assignee_id,
                    status, furthest, answered_in, answered_at, late, display_name, service,
                    answers, custom, consents, raw, utm, click_ids, score_tenths, lasting_tenths,
                    test, submitted_at, captured_at, updated_at)
                VALUES ('%s', '%s', %s, %s, %s, %s, '%s', nullif(%d, 0), %s,
                    '%sT09:00:00Z'::timestamptz + make_interval(secs => %s), %s, '', '', '[]',
                    '{}', '[]', '[]', '{}', '{}', 0, 0, false, '%5$s', '%5$s', '%5$s')
                """
                        .replace("'%5$s', '%5$s', '%5$s'", "'MOMENT', 'MOMENT', 'MOMENT'")
                        .formatted(
                                id,
                                lead.source(),
                                quoted(lead.campaign()),
                                quoted(lead.distributor().map(DistributorId::value)),
                                quoted(lead.team().map(TeamId::value)),
                                quoted(lead.assignee().map(UserId::value)),
                                lead.status(),
                                lead.reached(),
                                seconds(lead),
                                lead.day(),
                                seconds(lead),
                                lead.late())
                        .replace("MOMENT", lead.day() + "T09:00:00Z"));
        return id;
    }

    static void keep(PostgresTest postgres, CountedInteraction one) {
        UUID lead = keep(postgres, one.about());
        postgres.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, result, user_id, at)
                VALUES ('%s', '%s', '%s', '', %s, %s, '%sT09:00:00Z')
                """
                        .formatted(
                                UUID.randomUUID(),
                                lead,
                                one.type(),
                                quoted(one.result()),
                                quoted(one.by().map(UserId::value)),
                                one.day()));
    }

    private static String seconds(CountedLead lead) {
        return lead.answeredIn().isPresent()
                ? Integer.toString(lead.answeredIn().getAsInt())
                : "NULL";
    }

    private static String quoted(Optional<?> value) {
        return value.map(text -> "'" + text + "'").orElse("NULL");
    }
}
