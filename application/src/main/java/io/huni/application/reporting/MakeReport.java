package io.huni.application.reporting;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportPeriod;

import reactor.core.publisher.Mono;
import reactor.util.function.Tuple6;

import java.time.Clock;
import java.util.List;

/** Gathers the kept numbers of a report; nothing is counted anew. */
record MakeReport(AnalyticsQueries numbers, OrganisationQueries organisations, Clock clock) {
    Mono<LeadReport> of(Actor actor, ReportPeriod kind, NumbersFilter filter) {
        return organisations
                .organisation()
                .zipWhen(house -> numbers(actor, filter))
                .map(read -> report(actor, kind, filter, read.getT1(), read.getT2()));
    }

    private Mono<Numbers> numbers(Actor actor, NumbersFilter filter) {
        return Mono.zip(
                        numbers.funnel(actor, filter),
                        numbers.distributors(actor, filter),
                        numbers.staff(actor, filter),
                        numbers.responseTimes(actor, filter),
                        numbers.sources(actor, filter),
                        numbers.interactions(actor, filter))
                .map(Numbers::new);
    }

    private LeadReport report(
            Actor actor, ReportPeriod kind, NumbersFilter filter, Organisation house, Numbers all) {
        return new LeadReport(
                house.name(),
                house.timeZone(),
                clock.instant(),
                kind,
                filter,
                actor.visibility(Module.ANALYTICS) instanceof Visibility.Everything,
                all.read().getT1(),
                all.read().getT2(),
                all.read().getT3(),
                all.read().getT4(),
                all.read().getT5(),
                all.read().getT6());
    }

    private record Numbers(
            Tuple6<
                            AnalyticsQueries.Funnel,
                            List<AnalyticsQueries.OfDistributor>,
                            List<AnalyticsQueries.OfPerson>,
                            AnalyticsQueries.Responses,
                            AnalyticsQueries.Sources,
                            AnalyticsQueries.Interactions>
                    read) {}
}
