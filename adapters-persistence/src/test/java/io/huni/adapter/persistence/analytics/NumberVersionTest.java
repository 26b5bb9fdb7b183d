package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.LeadHistories;
import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Visibility;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** As long as the version is the same, so is every answer. */
class NumberVersionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final int STEPS = 40;
    private static final Visibility EVERYTHING = new Visibility.Everything();
    private static final Visibility IZMIR = new Visibility.OfDistributor(Clinics.IZMIR);
    private static final List<Visibility> READERS =
            List.of(
                    EVERYTHING,
                    IZMIR,
                    new Visibility.OfTeam(Clinics.NIGHT),
                    new Visibility.OfAssignee(Clinics.AYSE));
    private static final NumbersFilter MONTHS =
            NumbersFilter.of(Period.endingWith(LocalDate.of(2026, 11, 22), 60));

    private final R2dbcNumbers numbers = new R2dbcNumbers(POSTGRES.client());

    @BeforeEach
    void manyLeads() {
        POSTGRES.run("DROP TABLE IF EXISTS ever_reached");
        Clinics.in(POSTGRES);
        POSTGRES.run(
                "ALTER TABLE lead DISABLE TRIGGER USER",
                ManyLeads.sql(200),
                "UPDATE lead SET campaign_id = 'k' || number % 3, campaign_name = 'Kasım'",
                "ALTER TABLE lead ENABLE TRIGGER USER",
                "SELECT recount_leads(), fold_lead_counts()",
                LeadHistories.EVER_REACHED,
                LeadHistories.REACH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anAnswerDoesNotChangeWithoutIt(long seed) {
        LeadHistories histories = new LeadHistories(new Random(seed));
        Map<Visibility, String> versions = new HashMap<>();
        Map<Visibility, String> answers = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            String statement = histories.next();
            POSTGRES.run(statement, LeadHistories.REACH);
            for (Visibility reader : READERS) {
                String answer = answers(reader);
                if (version(reader).equals(versions.put(reader, version(reader)))) {
                    assertThat(answer).as(statement + reader).isEqualTo(answers.get(reader));
                }
                answers.put(reader, answer);
            }
        }
    }

    @Test
    void itStaysWhileNothingHappens() {
        String before = version(EVERYTHING);
        POSTGRES.run("SELECT fold_lead_counts(), fold_interactions()");
        assertThat(version(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void aDistributorsStaysWhileOthersChange() {
        String before = version(IZMIR);
        POSTGRES.run(
                "SET huni.scope = 'all'; UPDATE lead SET status = 'LOST' WHERE distributor_id = '%s'"
                        .formatted(Clinics.ANKARA.value()));
        assertThat(version(IZMIR)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE app_user SET name = name || ' Hanım'",
                "UPDATE team SET name = name || ' ekibi'",
                "UPDATE distributor SET name = name || ' Klinik'",
                "UPDATE distributor SET response_target_seconds = 60",
                "UPDATE lead SET campaign_name = 'Aralık'",
                "SELECT recount_leads()",
                "SELECT recount_interactions()",
                "INSERT INTO interaction (id, lead_id, type, description, at)"
                        + " SELECT gen_random_uuid(), id, 'CALL', '', now() FROM lead",
                "UPDATE lead SET late = NOT late"
            })
    void itMovesWith(String statement) {
        String before = version(EVERYTHING);
        POSTGRES.run("SET huni.scope = 'all'; " + statement);
        String after = version(EVERYTHING);
        assertThat(after).isNotEqualTo(before);

        POSTGRES.run("SELECT fold_lead_counts(), fold_interactions()");
        assertThat(version(EVERYTHING)).isNotEqualTo(before);
    }

    /** Leads that are loaded without triggers are counted without triggers, too. */
    @Test
    void itMovesWithARecountThatSwitchesTriggersOff() {
        Long always =
                POSTGRES.client()
                        .sql(
                                """
                                SELECT count(*) FROM pg_trigger WHERE tgenabled = 'A' AND tgname IN (
                                    'lead_changes_fold', 'interaction_changes_fold',
                                    'lead_figure_recounted', 'interaction_figure_recounted')
                                """)
                        .mapValue(Long.class)
                        .one()
                        .block();
        assertThat(always).isEqualTo(4);
    }

    private String version(Visibility reader) {
        return numbers.version(reader).block();
    }

    /** Everything that is told of the kept numbers. */
    private String answers(Visibility reader) {
        return List.of(
                        numbers.whole(reader, MONTHS).block(),
                        numbers.days(reader, MONTHS).block(),
                        numbers.distributors(reader, MONTHS).block(),
                        numbers.people(reader, MONTHS).block(),
                        numbers.sources(reader, MONTHS).block(),
                        numbers.campaigns(reader, MONTHS, 100).block(),
                        numbers.interactions(reader, MONTHS).block(),
                        numbers.interactionsOfPeople(reader, MONTHS).block())
                .toString();
    }
}
