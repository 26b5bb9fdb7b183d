package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The list against what the domain says: any filter, alone or with others, any sort and any page
 * size gives, over all pages, exactly the leads that match, each once and in order. Moments, scores
 * and names repeat, so that cursors stand between equals.
 */
class LeadListModelTest {
    /** Distributors have no such order. */
    private static final Set<LeadSort.Key> QUALITY =
            Set.of(LeadSort.Key.INTEREST, LeadSort.Key.FIT);

    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

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
    private static final UserId SELIN = new UserId(UUID.randomUUID());
    private static final LeadModel MODEL = new LeadModel(new ArrayList<>(), Map.of(SELIN, ANKARA));

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(Organisation.of(ANKARA, SELIN, "Selin Ak"));
        Random random = new Random(7);
        List<NewLead> added = new ArrayList<>();
        for (int number = 0; number < 80; number++) {
            added.add(lead(number, random).newLead());
        }
        added.forEach(lead -> MODEL.leads().add(lead.change().state()));
        LeadsOnPostgres.of(POSTGRES).addNew(added).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private static LeadFixture lead(int number, Random random) {
        LeadSource[] sources = {LeadSource.META_FORM, LeadSource.API, LeadSource.MANUAL};
        LeadFixture lead =
                aLead().of(sources[random.nextInt(3)], "model-" + number)
                        .named(LeadModel.NAMES.get(random.nextInt(LeadModel.NAMES.size())))
                        .withEmail("m" + number + "@example.test")
                        .submitted(NOON.minusSeconds(60L * random.nextInt(5)))
                        .caught(NOON.plusSeconds(random.nextInt(3)));
        switch (random.nextInt(5)) {
            case 0 -> lead.assignedTo(AYSE, DAY).ofDistributor(ANKARA);
            case 1 -> lead.assignedTo(MEHMET, NIGHT).ofDistributor(IZMIR);
            case 2 -> lead.assignedTo(SELIN, DAY).ofDistributor(ANKARA);
            case 3 -> lead.ofDistributor(random.nextBoolean() ? ANKARA : IZMIR);
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
        if (reader instanceof Visibility.OfDistributor && QUALITY.contains(sort.key())) {
            assertThatThrownBy(() -> walk(reader, filter, sort, 5)).isInstanceOf(Refused.class);
            return;
        }

        List<String> walked = walk(reader, filter, sort, 1 + random.nextInt(9));

        assertThat(walked)
                .as("%s for %s by %s", filter, reader, sort)
                .isEqualTo(MODEL.expected(reader, filter, sort));
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
                .isEqualTo(MODEL.expected(reader, filter, LeadSort.standard()).size());
    }

    private List<String> walk(Visibility reader, LeadFilter filter, LeadSort sort, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = read(reader, filter, sort, limit, cursor, CountMode.NONE);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            cursor = Optional.ofNullable(page.path("nextCursor").asString(null));
        } while (cursor.isPresent() && ids.size() <= MODEL.leads().size());
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
                    random.nextBoolean() ? Set.of(AYSE) : Set.of(AYSE, MEHMET, SELIN),
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
}
