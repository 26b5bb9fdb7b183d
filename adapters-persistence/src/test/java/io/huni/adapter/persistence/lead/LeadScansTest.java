package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFilter.UtmMark;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** No read of leads goes through the whole table, here one of 20,000 rows. */
class LeadScansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UUID FILE = new UUID(26, 1);
    private static final Visibility ALL = new Visibility.Everything();
    private static final List<Visibility> READERS =
            List.of(
                    ALL,
                    new Visibility.OfDistributor(ANKARA),
                    new Visibility.OfTeam(DAY),
                    new Visibility.OfAssignee(AYSE));

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void manyLeads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(ManyLeads.sql(20_000), ManyLeads.SEARCH);
        POSTGRES.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, at)
                SELECT gen_random_uuid(), id, 'CAPTURED', '', captured_at FROM lead
                """,
                """
                INSERT INTO import_file (id, owner_id, name, kind, origin, sheets, rows, state,
                    columns, column_names, settings, created_at, version)
                VALUES ('%s', '%s', 'fuar.csv', 'CSV', 'OTHER', '[]', 4, 'DONE', '[]', '', '{}',
                    now(), 1)
                """
                        .formatted(FILE, AYSE.value()),
                """
                INSERT INTO import_row (import_id, number, cells, outcome, lead_id)
                SELECT '%s', row_number() OVER (), '[]', 'CREATED', id
                FROM (SELECT id FROM lead LIMIT 500) AS few
                """
                        .formatted(FILE));
        POSTGRES.client().sql("VACUUM ANALYZE lead, lead_search, interaction").then().block();
    }

    static Stream<LeadSort> sorts() {
        return Stream.of(LeadSort.Key.values())
                .flatMap(key -> Stream.of(new LeadSort(key, true), new LeadSort(key, false)));
    }

    static Stream<LeadFilter> filters() {
        Instant day = Instant.parse("2026-11-18T00:00:00Z");
        return Stream.of(
                        new FilterFixture(),
                        new FilterFixture().statuses(LeadStatus.NEW),
                        new FilterFixture().statuses(LeadStatus.CONVERTED),
                        new FilterFixture().statuses(LeadStatus.ASSIGNED, LeadStatus.LOST),
                        new FilterFixture().source(LeadSource.META_FORM),
                        new FilterFixture().assignees(Set.of(AYSE), false),
                        new FilterFixture().assignees(Set.of(), true),
                        new FilterFixture().distributors(ANKARA),
                        new FilterFixture().levels(ScoreLevel.GOOD),
                        new FilterFixture().score(new BigDecimal(40), new BigDecimal(60)),
                        new FilterFixture().moment(day, day.plusSeconds(86_400)),
                        new FilterFixture().test(false),
                        new FilterFixture().test(true),
                        new FilterFixture().text("kuzguncuk"),
                        new FilterFixture().teams(DAY),
                        new FilterFixture().campaigns("1", "2"),
                        new FilterFixture().forms("1203948577203901"),
                        new FilterFixture().file(FILE),
                        new FilterFixture().utm(UtmMark.SOURCE, "facebook"),
                        new FilterFixture().tags("nadir"),
                        new FilterFixture().deleted())
                .map(FilterFixture::filter);
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void everySortIsServedByAnIndexForEveryReader(LeadSort sort) {
        for (Visibility reader : READERS) {
            if (!ofQuality(sort) || !(reader instanceof Visibility.OfDistributor)) {
                assertIndexed(page(reader, LeadFilter.none(), sort, Optional.empty()), "lead");
            }
        }
    }

    /** What distributors are refused. */
    private static boolean ofQuality(LeadSort sort) {
        return sort.key() == LeadSort.Key.INTEREST || sort.key() == LeadSort.Key.FIT;
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterIsServedByAnIndexInEverySort(LeadFilter filter) {
        sorts().forEach(sort -> assertIndexed(page(ALL, filter, sort, Optional.empty()), "lead"));
    }

    /** Some contradict their reader and are answered without any look at the table. */
    @ParameterizedTest
    @MethodSource("filters")
    void noFilterLeadsAnyReaderThroughTheWholeTable(LeadFilter filter) {
        for (Visibility reader : READERS) {
            Scans scans =
                    Scans.during(
                            POSTGRES, page(reader, filter, LeadSort.standard(), Optional.empty()));

            assertThat(scans.sequential("lead")).as(reader.toString()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void theSecondPageIsServedByAnIndex(LeadSort sort) {
        String first =
                reads.page(
                                ALL,
                                LeadFilter.none(),
                                sort,
                                new PageRequest(25, Optional.empty()),
                                CountMode.NONE)
                        .block()
                        .text();
        String cursor = JsonMapper.shared().readTree(first).get("nextCursor").asString();

        assertIndexed(page(ALL, LeadFilter.none(), sort, Optional.of(cursor)), "lead");
    }

    @Test
    void oneLeadAndWhatWasDoneAboutItAreFoundByTheirKeys() {
        LeadId lead =
                POSTGRES.client()
                        .sql("SELECT id::text FROM lead ORDER BY id OFFSET 12345 LIMIT 1")
                        .map(row -> LeadId.of(row.get(0, String.class)))
                        .one()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertIndexed(reads.interactions(ALL, ActorFixture.admin(), lead), "lead", "interaction");
    }

    @Test
    void theSamePersonIsFoundByPhoneAndEmail() {
        Optional<PhoneNumber> phone = Optional.of(new PhoneNumber("+905320000777"));
        Optional<EmailAddress> email = EmailAddress.parse("kisi777@example.com");

        for (Visibility reader : READERS) {
            assertIndexed(reads.duplicates(reader, phone, Optional.empty()), "lead");
            assertIndexed(reads.duplicates(reader, Optional.empty(), email), "lead");
            assertIndexed(reads.duplicates(reader, phone, email), "lead");
        }
    }

    private Mono<?> page(
            Visibility reader, LeadFilter filter, LeadSort sort, Optional<String> cursor) {
        return reads.page(reader, filter, sort, new PageRequest(25, cursor), CountMode.NONE)
                .doOnNext(json -> assertThat(json.text()).startsWith("{\"items\""));
    }

    private static void assertIndexed(Mono<?> query, String... tables) {
        Scans scans = Scans.during(POSTGRES, query);
        for (String table : tables) {
            assertThat(scans.sequential(table)).as("through all of " + table).isZero();
            assertThat(scans.byIndex(table)).as("by an index of " + table).isPositive();
        }
    }
}
