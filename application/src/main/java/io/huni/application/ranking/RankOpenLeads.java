package io.huni.application.ranking;

import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.Histories.KnownLead;
import io.huni.application.ranking.port.Histories.Moment;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Gives all open leads their chance anew, slice by slice, each in a transaction of its own. */
final class RankOpenLeads {
    private static final int SLICE = 1_000;
    private static final int FROM = 75;
    private static final int TO = 99;

    private final Histories histories;
    private final RankLeads rankLeads;

    RankOpenLeads(Histories histories, RankLeads rankLeads) {
        this.histories = histories;
        this.rankLeads = rankLeads;
    }

    /**
     * @param progress told the percentage of the whole training after each slice
     */
    Mono<Void> rank(RankingModel model, Moment moment, IntFunction<Mono<Void>> progress) {
        return histories
                .openCount(moment)
                .map(total -> new Going(model, moment, total, progress))
                .flatMap(this::all);
    }

    private Mono<Void> all(Going going) {
        return slice(going, Slice.FIRST)
                .expand(done -> done.isLast() ? Mono.empty() : slice(going, done))
                .then();
    }

    private Mono<Slice> slice(Going going, Slice before) {
        return histories
                .openAfter(going.moment(), before.last(), SLICE)
                .flatMap(
                        leads -> rankLeads.rank(going.model(), leads).thenReturn(before.and(leads)))
                .delayUntil(done -> going.progress().apply(going.percent(done.leads())));
    }

    private record Going(
            RankingModel model, Moment moment, long total, IntFunction<Mono<Void>> progress) {
        int percent(long done) {
            return total == 0 ? TO : (int) Math.min(TO, FROM + (TO - FROM) * done / total);
        }
    }

    private record Slice(Optional<LeadId> last, long leads, boolean isLast) {
        static final Slice FIRST = new Slice(Optional.empty(), 0, false);

        Slice and(List<KnownLead> more) {
            return more.isEmpty()
                    ? new Slice(last, leads, true)
                    : new Slice(
                            Optional.of(more.getLast().lead()),
                            leads + more.size(),
                            more.size() < SLICE);
        }
    }
}
