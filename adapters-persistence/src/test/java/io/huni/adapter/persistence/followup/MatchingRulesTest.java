package io.huni.adapter.persistence.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.port.FollowupRules.Match;
import io.huni.application.followup.port.FollowupRules.Move;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.Template;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which rules a lead that moves or comes pulls. */
class MatchingRulesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final DistributorId DENTA = new DistributorId(new UUID(3, 2));
    private static final TeamId DAY = new TeamId(new UUID(2, 1));
    private static final TeamId NIGHT = new TeamId(new UUID(2, 2));

    @TempDir static Path folder;

    private final Template template = aTemplate().template();
    private FollowedHouse house;
    private LeadId lead;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        POSTGRES.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES"
                        + " ('%s', 'Nova', true, 900), ('%s', 'Denta', true, 900)"
                                .formatted(NOVA.value(), DENTA.value()),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz'), ('%s', 'Gece')"
                        .formatted(DAY.value(), NIGHT.value()));
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        new R2dbcTemplates(POSTGRES.client()).save(template).block();
        lead = house.lead("Elif", "elif@example.com", LeadStatus.CONTACTED);
        set("distributor_id = '%s', team_id = '%s', form_id = 'f1'", NOVA.value(), DAY.value());
    }

    @Test
    void theStatusBeforeAndTheStatusAfterAreAsked() {
        there(aRule().called("her").to(LeadStatus.CONTACTED));
        there(aRule().called("yeniden").from(LeadStatus.NEW).to(LeadStatus.CONTACTED));
        there(aRule().called("atanmıştan").from(LeadStatus.ASSIGNED).to(LeadStatus.CONTACTED));
        there(aRule().called("kayıp").to(LeadStatus.LOST));
        there(aRule().called("kapalı").to(LeadStatus.CONTACTED).switchedOff());

        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED))
                .containsExactlyInAnyOrder("her", "atanmıştan");
    }

    @Test
    void aRuleSendsToTheLeadsOfItsOwnerOnly() {
        there(aRule().called("nova").ofDistributor(NOVA));
        there(aRule().called("denta").ofDistributor(DENTA));
        there(aRule().called("gündüz").ofTeam(DAY));
        there(aRule().called("gece").ofTeam(NIGHT));

        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED))
                .containsExactlyInAnyOrder("nova", "gündüz");
    }

    @Test
    void distributorSourceAndFormNarrowIt() {
        there(aRule().called("bu").forLeadsOf(NOVA).by(LeadSource.API).byForm("f1"));
        there(aRule().called("başka distribütör").forLeadsOf(DENTA));
        there(aRule().called("başka kaynak").by(LeadSource.META_FORM));
        there(aRule().called("başka form").byForm("f2"));

        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED)).containsExactly("bu");
    }

    @Test
    void testsAndTheTrashGetNothing() {
        there(aRule().called("her"));

        set("test = true");
        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED)).isEmpty();

        set("test = false, deleted_at = now()");
        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED)).isEmpty();
    }

    @Test
    void aLeadThatHasMovedOnPullsNothing() {
        there(aRule().called("her"));
        set("status = 'LOST'");

        assertThat(moved(LeadStatus.ASSIGNED, LeadStatus.CONTACTED)).isEmpty();
    }

    @Test
    void aNewLeadIsGreetedAlsoWhenSomebodyHasGotItAlready() {
        there(aRule().called("karşıla").to(LeadStatus.NEW));
        set("status = 'ASSIGNED'");

        assertThat(captured()).containsExactly("karşıla");

        set("status = 'CONTACTED'");
        assertThat(captured()).isEmpty();
    }

    @Test
    void oldLeadsAndFilesAreNotGreeted() {
        there(aRule().called("karşıla").to(LeadStatus.NEW));
        set("status = 'NEW', submitted_at = '2026-11-20T09:00:00Z'");
        assertThat(captured()).isEmpty();

        set("submitted_at = '2026-11-24T08:59:00Z', source = 'IMPORT'");
        assertThat(captured()).isEmpty();

        there(aRule().called("dosya").to(LeadStatus.NEW).by(LeadSource.IMPORT));
        assertThat(captured()).containsExactly("dosya");
    }

    private void there(FollowupFixture rule) {
        new R2dbcFollowupRules(POSTGRES.client()).save(rule.sending(template.id()).rule()).block();
    }

    private void set(String columns, Object... values) {
        POSTGRES.run("UPDATE lead SET " + columns.formatted(values));
    }

    private List<String> moved(LeadStatus from, LeadStatus to) {
        return matching(new Move(lead, Optional.of(from), to, FollowedHouse.START));
    }

    private List<String> captured() {
        return matching(new Move(lead, Optional.empty(), LeadStatus.NEW, FollowedHouse.START));
    }

    private List<String> matching(Move move) {
        List<Match> matches =
                new R2dbcFollowupRules(POSTGRES.client())
                        .matching(List.of(move))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();
        return matches.stream().map(match -> match.rule().name()).toList();
    }
}
