package io.huni.application.ranking;

import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

class InMemoryRankingTest extends RankingBooksContract {
    private final InMemoryRanking books = new InMemoryRanking();

    @Override
    protected Trainings trainings() {
        return books;
    }

    @Override
    protected RankingModels models() {
        return books;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }
}
