package io.huni.house;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.ranking.AskForTraining;
import io.huni.application.ranking.InMemoryChances;
import io.huni.application.ranking.InMemoryHistories;
import io.huni.application.ranking.InMemoryRanking;
import io.huni.application.ranking.RankingPorts;
import io.huni.application.ranking.RankingQueries;
import io.huni.application.ranking.RankingUseCases;
import io.huni.application.ranking.TallyLearner;
import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Chances.LeadChance;
import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.ranking.Calibration;
import io.huni.domain.ranking.Chance;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.ranking.ModelCard.Importance;
import io.huni.domain.ranking.ModelCard.Verdict;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Reason;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The learned ranking of the {@link House}: a model in use and a training that failed since. */
@Configuration(proxyBeanMethods = false)
class HouseRanking {
    @Bean
    Chances chances(House house) {
        return new InMemoryChances(house.leads);
    }

    @Bean
    RankingUseCases rankingUseCases(
            House house, OrganisationQueries organisations, Chances chances) {
        InMemoryRanking books = new InMemoryRanking();
        Instant now = house.clock.instant();
        Training learned = asked(now.minusSeconds(900)).learned(card()).done(now);
        books.save(learned).block();
        books.save(asked(now.minusSeconds(60)).failed(RankingErrorKey.LIBRARY_MISSING, now))
                .block();
        books.use(new RankingModel(learned.id(), new LearnedModel(new byte[0]), Calibration.none()))
                .block();
        return new RankingUseCases(
                new RankingPorts(
                        new TallyLearner(),
                        new InMemoryHistories(house.leads),
                        books,
                        books,
                        chances),
                organisations,
                new InMemoryUnitOfWork(),
                new RisingIds(),
                house.clock);
    }

    @Bean
    AskForTraining askForTraining(RankingUseCases useCases) {
        return useCases.askForTraining();
    }

    @Bean
    RankingQueries rankingQueries(RankingUseCases useCases) {
        return useCases.queries();
    }

    private static Training asked(Instant at) {
        return Training.asked(new TrainingId(UUID.randomUUID()), Optional.empty(), at);
    }

    private static ModelCard card() {
        Measures measures =
                Measures.of(new double[] {0.1, 0.7, 0.35}, new boolean[] {false, true, false});
        return new ModelCard(
                new EnoughData(480, 70),
                new EnoughData(120, 20),
                false,
                measures,
                Optional.of(measures),
                Verdict.BETTER,
                List.of(new Importance(new Factor(Factor.Kind.ANSWER, "hangi_hizmet"), 0.4)));
    }

    /** One of each kind of words. */
    static void judge(Chances chances, LeadId lead, Instant now) {
        Chance chance =
                new Chance(
                        0.34,
                        List.of(
                                new Reason(Factor.of(Factor.Kind.SOURCE), "META_FORM", 0.9),
                                new Reason(Factor.of(Factor.Kind.WEEKDAY), "FRIDAY", 0.4),
                                new Reason(
                                        new Factor(Factor.Kind.ANSWER, "hangi_hizmet"),
                                        "İmplant",
                                        0.1)),
                        List.of(
                                new Reason(Factor.of(Factor.Kind.CONNECTION), "Klinik", -0.5),
                                new Reason(Factor.of(Factor.Kind.MAIL_DOMAIN), "OWN", -0.3),
                                new Reason(Factor.of(Factor.Kind.HOUR), "", -0.1)));
        chances.save(new TrainingId(UUID.randomUUID()), List.of(new LeadChance(lead, chance)), now)
                .block();
    }
}
