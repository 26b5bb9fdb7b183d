package io.huni.application.ranking;

import static io.huni.application.lead.LeadFixture.aLead;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadMoves;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An organisation with the use cases of the learned ranking. */
final class RankingHouse {
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    final MovableClock clock = new MovableClock(NOW);
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryRanking books = new InMemoryRanking();
    final InMemoryChances chances = new InMemoryChances(leads);
    final TallyLearner learner = new TallyLearner();
    final InMemoryOrganisations organisations = new InMemoryOrganisations();
    final RankingUseCases useCases =
            new RankingUseCases(
                    new RankingPorts(learner, new InMemoryHistories(leads), books, books, chances),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    clock);
    private final Random random = new Random(3);

    RankingHouse() {
        organisations
                .save(
                        new Organisation(
                                "Demo",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    /** Finished leads: of those who want an implant seven in ten convert, of the others one. */
    void history(int number) {
        for (int lead = 0; lead < number; lead++) {
            boolean implant = random.nextBoolean();
            boolean converts = random.nextDouble() < (implant ? 0.7 : 0.1);
            put(
                    wanting(implant ? "İmplant" : "Diş beyazlatma"),
                    converts ? LeadStatus.CONVERTED : LeadStatus.LOST);
        }
    }

    /** Finished leads of whom nothing tells what becomes of them. */
    void noise(int number) {
        for (int lead = 0; lead < number; lead++) {
            put(
                    wanting("İmplant"),
                    random.nextInt(5) == 0 ? LeadStatus.CONVERTED : LeadStatus.LOST);
        }
    }

    LeadId open(String service) {
        return put(wanting(service), LeadStatus.NEW);
    }

    private LeadFixture wanting(String service) {
        return aLead().withId(new UUID(random.nextLong(), random.nextLong()))
                .answering()
                .withService(service)
                .submitted(NOW.minus(Duration.ofHours(2)));
    }

    private LeadId put(LeadFixture fixture, LeadStatus status) {
        Lead lead = LeadMoves.moved(fixture.lead(), status);
        leads.put(lead);
        return lead.id();
    }

    boolean train() {
        return Boolean.TRUE.equals(useCases.trainRanking().trainDue().block());
    }

    void caught(LeadId lead) {
        useCases.rankCapturedLeads()
                .react(
                        List.of(
                                new OutboxEvent(
                                        UUID.randomUUID(),
                                        LeadCaptured.NAME,
                                        lead.value().toString(),
                                        "{}",
                                        NOW)))
                .block();
    }
}
