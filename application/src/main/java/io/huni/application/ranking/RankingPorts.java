package io.huni.application.ranking;

import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.Learner;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;

/** What the learned ranking needs from outside. */
public record RankingPorts(
        Learner learner,
        Histories histories,
        Trainings trainings,
        RankingModels models,
        Chances chances) {}
