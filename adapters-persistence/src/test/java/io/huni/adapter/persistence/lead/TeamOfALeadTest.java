package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** A person who changes team takes the leads along. */
class TeamOfALeadTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void leads() {
        POSTGRES.run("TRUNCATE app_user, team, distributor CASCADE");
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(
                        List.of(
                                aLead().named("Bir").assignedTo(AYSE, DAY).newLead(),
                                aLead().named("İki").assignedTo(MEHMET, NIGHT).newLead(),
                                aLead().named("Üç").newLead()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void leadsGoWithTheirAssigneeToTheNewTeam() {
        move(AYSE, "'" + NIGHT.value() + "'");

        assertThat(seen(DAY)).isEmpty();
        assertThat(seen(NIGHT)).containsExactlyInAnyOrder("Bir", "İki");
    }

    @Test
    void leadsOfSomebodyWithoutATeamAreOfNone() {
        move(MEHMET, "NULL");

        assertThat(seen(NIGHT)).isEmpty();
        assertThat(seen(DAY)).containsExactly("Bir");
    }

    @Test
    void whatSomebodyLeavesBehindStaysWithTheTeam() {
        POSTGRES.run(
                "UPDATE app_user SET active = false, team_id = NULL WHERE id = '%s'"
                        .formatted(MEHMET.value()));

        assertThat(seen(NIGHT)).containsExactly("İki");
    }

    @Test
    void theScopeOfTheProgramDoesNotOutliveTheMove() {
        String sql = "SELECT count(*)::text FROM lead";

        move(AYSE, "'" + NIGHT.value() + "'");

        assertThat(POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one().block())
                .isEqualTo("0");
    }

    private static void move(UserId person, String team) {
        POSTGRES.run(
                "UPDATE app_user SET team_id = %s WHERE id = '%s'".formatted(team, person.value()));
    }

    private static List<String> seen(TeamId team) {
        return POSTGRES.client()
                .sql(Wall.around("SELECT display_name FROM lead WHERE SCOPED"))
                .bind(0, "team:" + team.value())
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
