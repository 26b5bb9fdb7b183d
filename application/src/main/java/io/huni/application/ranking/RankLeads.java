package io.huni.application.ranking;

import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Chances.LeadChance;
import io.huni.application.ranking.port.Histories.KnownLead;
import io.huni.application.ranking.port.Learner;
import io.huni.application.ranking.port.Learner.Explained;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.ranking.Chance;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Gives leads their chance. */
final class RankLeads {
    private final Learner learner;
    private final Chances chances;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RankLeads(Learner learner, Chances chances, UnitOfWork unitOfWork, Clock clock) {
        this.learner = learner;
        this.chances = chances;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Mono<Void> rank(RankingModel model, List<KnownLead> leads) {
        return learner.explain(model.learned(), leads.stream().map(KnownLead::known).toList())
                .map(explained -> chances(model, leads, explained))
                .flatMap(
                        judged ->
                                chances.save(model.id(), judged, clock.instant())
                                        .as(unitOfWork::inTransaction));
    }

    private static List<LeadChance> chances(
            RankingModel model, List<KnownLead> leads, List<Explained> explained) {
        List<LeadChance> judged = new ArrayList<>(leads.size());
        for (int at = 0; at < leads.size(); at++) {
            Explained one = explained.get(at);
            judged.add(
                    new LeadChance(
                            leads.get(at).lead(),
                            Chance.of(one.margin(), one.reasons(), model.calibration())));
        }
        return judged;
    }
}
