package io.huni.adapter.persistence.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.Template;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** What a rule asks of a lead holds until its mail has left. */
class RulesUntilTheEndTest {
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
        house = new FollowedHouse(POSTGRES, SecretsFixture.in(folder));
        house.distributor(NOVA, "Nova");
        house.distributor(DENTA, "Denta");
        POSTGRES.run(
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz'), ('%s', 'Gece')"
                        .formatted(DAY.value(), NIGHT.value()));
        new R2dbcTemplates(POSTGRES.client()).save(template).block();
        lead = house.lead("Elif", "elif@example.com", LeadStatus.ASSIGNED);
        set("distributor_id = '%s', team_id = '%s', form_id = 'f1'", NOVA.value(), DAY.value());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatIsDueForALeadThatIsNoLongerAskedForDoesNotGo(FollowupFixture rule, String change) {
        planned(rule);

        set(change);
        house.clock.pass(Duration.ofMinutes(60));
        house.sendDue();

        assertThat(house.states()).isEqualTo("WITHDRAWN OTHER_OWNER");
        assertThat(house.outbox()).isEmpty();
    }

    static Stream<Object[]> asked() {
        return Stream.of(
                asked(aRule().ofDistributor(NOVA), "distributor_id = '" + DENTA.value() + "'"),
                asked(aRule().ofDistributor(NOVA), "distributor_id = NULL"),
                asked(aRule().ofTeam(DAY), "team_id = '" + NIGHT.value() + "'"),
                asked(aRule().forLeadsOf(NOVA), "distributor_id = NULL"),
                asked(aRule().by(LeadSource.API), "source = 'WEB_FORM'"),
                asked(aRule().byForm("f1"), "form_id = NULL"));
    }

    private static Object[] asked(FollowupFixture rule, String change) {
        return new Object[] {rule, change};
    }

    @Test
    void aLeadThatIsHandedOverTakesBackWhatStandsInTheOutbox() {
        planned(aRule().ofDistributor(NOVA).after(0));
        house.sendDue();
        assertThat(house.outbox()).isEqualTo("WAITING elif@example.com");

        set("distributor_id = '%s'", DENTA.value());
        house.heard(lead, LeadStatus.CONTACTED, LeadStatus.CONTACTED, InteractionType.TRANSFER);

        assertThat(house.states()).isEqualTo("WITHDRAWN OTHER_OWNER");
        assertThat(house.outbox()).isEqualTo("WITHDRAWN elif@example.com");
    }

    @Test
    void whatIsStillAskedForGoes() {
        planned(aRule().ofTeam(DAY).forLeadsOf(NOVA).by(LeadSource.API).byForm("f1"));

        house.heard(lead, LeadStatus.CONTACTED, LeadStatus.CONTACTED, InteractionType.TRANSFER);
        house.clock.pass(Duration.ofMinutes(60));
        house.sendDue();

        assertThat(house.states()).isEqualTo("WAITING");
    }

    private void planned(FollowupFixture rule) {
        house.rule(rule.to(LeadStatus.CONTACTED).sending(template.id()));
        house.moved(lead, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);
        assertThat(house.states()).isEqualTo("SCHEDULED");
    }

    private void set(String columns, Object... values) {
        POSTGRES.run("UPDATE lead SET " + columns.formatted(values));
    }
}
