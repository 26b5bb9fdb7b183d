package io.huni.application.ranking;

import io.huni.application.ranking.port.Learner;

class TallyLearnerTest extends LearnerContract {
    private final TallyLearner learner = new TallyLearner();

    @Override
    protected Learner learner() {
        return learner;
    }
}
