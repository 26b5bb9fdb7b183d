package io.huni.application.ranking;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of the learned ranking. */
public final class RankingUseCases {
    private final RankingPorts ports;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    public RankingUseCases(
            RankingPorts ports,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.ports = ports;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    public AskForTraining askForTraining() {
        return new AskForTrainingService(ports.trainings(), ids, clock);
    }

    public RankingQueries queries() {
        return new RankingQueriesService(ports.trainings(), ports.chances(), clock);
    }

    public TrainRanking trainRanking() {
        return new TrainRankingService(
                new TrainingDesk(ports.trainings(), organisations, ids, clock),
                ports.trainings(),
                ports.histories(),
                ports.models(),
                new Learning(ports.learner()),
                new RankOpenLeads(ports.histories(), rankLeads()),
                unitOfWork,
                clock);
    }

    public Reaction rankCapturedLeads() {
        return new RankCapturedLeads(
                new CurrentModel(ports.models()),
                ports.histories(),
                rankLeads(),
                organisations,
                clock);
    }

    private RankLeads rankLeads() {
        return new RankLeads(ports.learner(), ports.chances(), unitOfWork, clock);
    }
}
