package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.Folded;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The list against what the domain says: any filter, alone or with others, any sort and any page
 * size gives, over all pages, exactly the leads that match, each once and in order. Moments, scores
 * and names repeat, so that cursors stand between equals.
 */
class LeadListModelTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    /** In the order of the Turkish alphabet. */
    private static final List<String> NAMES =
            List.of(
                    "Ali Veli",
                    "Çağla Öztürk",
                    "Ilgın Aksoy",
                    "İpek Işık",
                    "Şule Kaya",
                    "Zehra Ünlü");

    private static final List<String> TYPED =
            List.of("ışık", "ISIK", "ipek", "çağla öz", "cagla", "ünlü zehra", "ILGIN", "yok");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<Visibility> READERS =
            List.of(
                    new Visibility.Everything(),
                    new Visibility.OfDistributor(ANKARA),
                    new Visibility.OfTeam(DAY),
                    new Visibility.OfAssignee(MEHMET),
                    new Visibility.Nothing());
    private static final List<Lead> LEADS = new ArrayList<>();

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        Random random = new Random(7);
        List<NewLead> added = new ArrayList<>();
        for (int number = 0; number < 80; number++) {
            added.add(lead(number, random).newLead());
        }
        added.forEach(lead -> LEADS.add(lead.change().state()));
        LeadsOnPostgres.of(POSTGRES).addNew(added).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private static LeadFixture lead(int number, Random random) {
        LeadSource[] sources = {LeadSource.META_FORM, LeadSource.API, LeadSource.MANUAL};
        LeadFixture lead =
                aLead().of(sources[random.nextInt(3)], "model-" + number)
                        .named(NAMES.get(random.nextInt(NAMES.size())))
                        .withEmail("m" + number + "@example.test")
                        .submitted(NOON.minusSeconds(60L * random.nextInt(5)))
                        .caught(NOON.plusSeconds(random.nextInt(3)));
        switch (random.nextInt(4)) {
            case 0 -> lead.assignedTo(AYSE, DAY).ofDistributor(ANKARA);
            case 1 -> lead.assignedTo(MEHMET, NIGHT).ofDistributor(IZMIR);
            case 2 -> lead.ofDistributor(random.nextBoolean() ? ANKARA : IZMIR);
            default -> lead.withService("");
        }
        if (random.nextInt(3) == 0) {
            lead.withoutContact();
        }
        return random.nextInt(6) == 0 ? lead.asTest() : lead;
    }

    @RepeatedTest(150)
    void givesExactlyWhatMatchesOverAllPages(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LeadFilter filter = filter(random);
        LeadSort sort =
                new LeadSort(
                        LeadSort.Key.values()[random.nextInt(LeadSort.Key.values().length)],
                        random.nextBoolean());
        Visibility reader = READERS.get(random.nextInt(READERS.size()));

        List<String> walked = walk(reader, filter, sort, 1 + random.nextInt(9));

        assertThat(walked)
                .as("%s for %s by %s", filter, reader, sort)
                .isEqualTo(expected(reader, filter, sort));
    }

    @RepeatedTest(40)
    void countsWhatMatches(RepetitionInfo repetition) {
        Random random = new Random(10_000L + repetition.getCurrentRepetition());
        LeadFilter filter = filter(random);
        Visibility reader = READERS.get(random.nextInt(READERS.size()));

        JsonNode page =
                read(reader, filter, LeadSort.standard(), 1, Optional.empty(), CountMode.EXACT);

        assertThat(page.path("total").asInt(-1))
                .as("%s for %s", filter, reader)
                .isEqualTo(expected(reader, filter, LeadSort.standard()).size());
    }

    private List<String> walk(Visibility reader, LeadFilter filter, LeadSort sort, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = read(reader, filter, sort, limit, cursor, CountMode.NONE);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            cursor = Optional.ofNullable(page.path("nextCursor").asString(null));
        } while (cursor.isPresent() && ids.size() <= LEADS.size());
        return ids;
    }

    private JsonNode read(
            Visibility reader,
            LeadFilter filter,
            LeadSort sort,
            int limit,
            Optional<String> cursor,
            CountMode count) {
        return JsonMapper.shared()
                .readTree(
                        reads.page(reader, filter, sort, new PageRequest(limit, cursor), count)
                                .block()
                                .text());
    }

    private static List<String> expected(Visibility reader, LeadFilter filter, LeadSort sort) {
        Comparator<Lead> rising = key(sort.key()).thenComparing(LeadListModelTest::id);
        return LEADS.stream()
                .filter(lead -> reader.covers(lead.owners()))
                .filter(lead -> matches(lead, filter))
                .sorted(sort.descending() ? rising.reversed() : rising)
                .map(LeadListModelTest::id)
                .toList();
    }

    private static Comparator<Lead> key(LeadSort.Key key) {
        return switch (key) {
            case SUBMITTED_AT -> Comparator.comparing(Lead::submittedAt);
            case CREATED_AT -> Comparator.comparing(Lead::capturedAt);
            case SCORE -> Comparator.comparingInt(lead -> lead.score().tenths());
            case NAME -> Comparator.comparingInt(lead -> NAMES.indexOf(name(lead)));
        };
    }

    private static boolean matches(Lead lead, LeadFilter filter) {
        return filter.text().map(typed -> isFound(lead, typed)).orElse(true)
                && isOneOf(filter.statuses(), lead.status())
                && isOneOf(filter.sources(), lead.source())
                && isOneOf(filter.levels(), lead.score().level())
                && (filter.distributors().isEmpty()
                        || lead.distributor().filter(filter.distributors()::contains).isPresent())
                && isAssigned(lead, filter)
                && filter.scoreFrom()
                        .map(from -> lead.score().points().compareTo(from) >= 0)
                        .orElse(true)
                && filter.scoreTo().map(to -> lead.score().points().compareTo(to) <= 0).orElse(true)
                && filter.createdFrom().map(from -> !lead.submittedAt().isBefore(from)).orElse(true)
                && filter.createdTo().map(to -> lead.submittedAt().isBefore(to)).orElse(true)
                && filter.test().map(test -> test == lead.test()).orElse(true);
    }

    private static boolean isFound(Lead lead, String typed) {
        Folded name = Folded.of(name(lead));
        return List.of(Folded.of(typed).value().split(" ")).stream().allMatch(name::contains);
    }

    private static <T> boolean isOneOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean isAssigned(Lead lead, LeadFilter filter) {
        if (filter.assignees().isEmpty() && !filter.unassigned()) {
            return true;
        }
        return lead.assignee().map(filter.assignees()::contains).orElse(filter.unassigned());
    }

    /** Each wish with a chance of its own, so that they come alone and together. */
    private static LeadFilter filter(Random random) {
        FilterFixture filter = new FilterFixture();
        if (random.nextInt(4) == 0) {
            filter.text(TYPED.get(random.nextInt(TYPED.size())));
        }
        if (random.nextInt(4) == 0) {
            filter.statuses(
                    random.nextBoolean()
                            ? new LeadStatus[] {LeadStatus.NEW}
                            : new LeadStatus[] {LeadStatus.ASSIGNED, LeadStatus.LOST});
        }
        if (random.nextInt(4) == 0) {
            filter.source(LeadSource.API);
        }
        if (random.nextInt(4) == 0) {
            filter.distributors(random.nextBoolean() ? ANKARA : IZMIR);
        }
        if (random.nextInt(4) == 0) {
            filter.assignees(
                    random.nextBoolean() ? Set.of(AYSE) : Set.of(AYSE, MEHMET),
                    random.nextBoolean());
        }
        if (random.nextInt(5) == 0) {
            ScoreLevel level = ScoreLevel.values()[random.nextInt(ScoreLevel.values().length)];
            filter.levels(
                    level == ScoreLevel.GOOD
                            ? new ScoreLevel[] {level}
                            : new ScoreLevel[] {level, ScoreLevel.GOOD});
        }
        if (random.nextInt(5) == 0) {
            filter.score(new BigDecimal("22.5"), new BigDecimal(40 + random.nextInt(60)));
        }
        if (random.nextInt(4) == 0) {
            Instant from = NOON.minusSeconds(60L * random.nextInt(5));
            filter.moment(from, from.plusSeconds(60L * random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            filter.test(random.nextBoolean());
        }
        return filter.filter();
    }

    private static String name(Lead lead) {
        return lead.contact().fullName().orElseThrow().value();
    }

    private static String id(Lead lead) {
        return lead.id().value().toString();
    }
}
