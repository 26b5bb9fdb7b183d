package io.huni.application.analytics;

import io.huni.application.analytics.port.LateLeads;
import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;

final class MarkLateLeadsService implements MarkLateLeads {
    private static final int AT_ONCE = 1_000;

    /** Of so many owners at once each open dashboard has moved anyway. */
    private static final int MOST_TOLD = 50;

    private final LateLeads leads;
    private final Announce announce;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    MarkLateLeadsService(LateLeads leads, Announce announce, UnitOfWork unitOfWork, Clock clock) {
        this.leads = leads;
        this.announce = announce;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> mark() {
        return Mono.defer(() -> leads.mark(clock.instant(), AT_ONCE))
                .as(unitOfWork::inTransaction)
                .flatMap(late -> told(late).thenReturn(late.size()));
    }

    private Mono<Void> told(List<Owners> late) {
        return Flux.fromStream(late.stream().distinct().limit(MOST_TOLD))
                .concatMap(owners -> announce.announce(moved(owners)))
                .then();
    }

    /** Nobody hears it as such: the live channel makes {@code stats_updated} of it. */
    private static Announcement moved(Owners owners) {
        return new Announcement(List.of(), "lead_late", Module.LEAD, owners, "{}");
    }
}
