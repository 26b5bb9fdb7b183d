package io.huni.application.ranking;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.Histories.Moment;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Gives each lead that was caught its chance. An edit afterwards does not come here: it changes
 * nothing of what was known.
 */
final class RankCapturedLeads implements Reaction {
    private static final Logger LOG = LoggerFactory.getLogger(RankCapturedLeads.class);

    private final CurrentModel models;
    private final Histories histories;
    private final RankLeads rankLeads;
    private final OrganisationQueries organisations;
    private final Clock clock;

    RankCapturedLeads(
            CurrentModel models,
            Histories histories,
            RankLeads rankLeads,
            OrganisationQueries organisations,
            Clock clock) {
        this.models = models;
        this.histories = histories;
        this.rankLeads = rankLeads;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return "rank-leads";
    }

    /** A better mapping of the form shows better what the person had said. */
    @Override
    public Set<String> events() {
        return Set.of(LeadCaptured.NAME, LeadReadAnew.NAME);
    }

    @Override
    public boolean wants(DomainEvent event) {
        return !(event instanceof LeadCaptured captured && captured.test());
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        List<LeadId> leads =
                events.stream().map(event -> LeadId.of(event.aggregateId())).distinct().toList();
        return models.get()
                .flatMap(model -> rank(model, leads))
                .onErrorResume(Refused.class, RankCapturedLeads::goOnWithout);
    }

    private Mono<Void> rank(RankingModel model, List<LeadId> leads) {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .map(zone -> new Moment(zone, clock.instant()))
                .flatMap(moment -> histories.open(moment, leads))
                .flatMap(known -> rankLeads.rank(model, known));
    }

    /** Where the library cannot be loaded nobody has a chance, and nothing else suffers. */
    private static Mono<Void> goOnWithout(Refused refused) {
        if (refused.errorKey() != RankingErrorKey.LIBRARY_MISSING) {
            return Mono.error(refused);
        }
        LOG.debug("Leads are not ranked", refused);
        return Mono.empty();
    }
}
