package io.huni.application.analytics;

import io.huni.application.analytics.port.NumberReads;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.KeptAnswers;
import io.huni.application.shared.OneAnswer;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;
import reactor.util.function.Tuple3;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

final class AnalyticsQueriesService implements AnalyticsQueries {
    private static final int MOST_CAMPAIGNS = 100;

    /** The greatest, all people of a house, is some 100 KB. */
    private static final int MOST_KEPT = 64;

    private final NumberReads reads;
    private final OrganisationQueries organisations;
    private final Clock clock;
    private final OneAnswer<Asked, Funnel> funnels = shared(this::funnel);
    private final OneAnswer<Asked, List<OfDistributor>> distributors = shared(this::distributors);
    private final OneAnswer<Asked, List<OfPerson>> staff = shared(this::staff);
    private final OneAnswer<Asked, Responses> responses = shared(this::responses);
    private final OneAnswer<Asked, Interactions> interactions = shared(this::interactions);
    private final OneAnswer<Asked, Sources> sources = shared(this::sources);

    AnalyticsQueriesService(NumberReads reads, OrganisationQueries organisations, Clock clock) {
        this.reads = reads;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Found once for all who ask at once, and only when numbers have moved since. */
    private <A> OneAnswer<Asked, A> shared(Function<Asked, Mono<A>> found) {
        return new OneAnswer<>(new KeptAnswers<>(MOST_KEPT, this::version, found)::to);
    }

    private Mono<String> version(Asked asked) {
        return reads.version(asked.eyes());
    }

    @Override
    public Mono<Period> lastDays(int days) {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .map(zone -> Period.endingWith(LocalDate.ofInstant(clock.instant(), zone), days));
    }

    @Override
    public Mono<Funnel> funnel(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(funnels::to);
    }

    private Mono<Funnel> funnel(Asked asked) {
        return reads.whole(asked.eyes(), asked.filter())
                .map(NumberReads.Whole::figures)
                .zipWhen(whole -> days(asked), Funnel::new);
    }

    @Override
    public Mono<List<OfDistributor>> distributors(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(distributors::to);
    }

    private Mono<List<OfDistributor>> distributors(Asked asked) {
        return reads.distributors(asked.eyes(), asked.filter());
    }

    @Override
    public Mono<List<OfPerson>> staff(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(staff::to);
    }

    private Mono<List<OfPerson>> staff(Asked asked) {
        return reads.people(asked.eyes(), asked.filter());
    }

    @Override
    public Mono<Responses> responseTimes(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(responses::to);
    }

    private Mono<Responses> responses(Asked asked) {
        return Mono.zip(reads.whole(asked.eyes(), asked.filter()), target(asked), days(asked))
                .map(AnalyticsQueriesService::responses);
    }

    /** Of those that had leads, as far as the actor sees them: others stay unknown. */
    private Mono<Optional<Duration>> target(Asked asked) {
        return distributors(asked).map(AnalyticsQueriesService::common);
    }

    private static Optional<Duration> common(List<OfDistributor> distributors) {
        List<Duration> targets =
                distributors.stream().flatMap(one -> one.target().stream()).distinct().toList();
        return Optional.of(targets).filter(all -> all.size() == 1).map(List::getFirst);
    }

    private static Responses responses(
            Tuple3<NumberReads.Whole, Optional<Duration>, List<DayFigures>> read) {
        NumberReads.Whole whole = read.getT1();
        return new Responses(whole.figures(), read.getT2(), whole.overdue(), read.getT3());
    }

    private Mono<List<DayFigures>> days(Asked asked) {
        Period period = asked.filter().period();
        return reads.days(asked.eyes(), asked.filter()).map(found -> everyDay(period, found));
    }

    private static List<DayFigures> everyDay(Period period, List<DayFigures> found) {
        Map<LocalDate, Figures> byDay =
                found.stream().collect(Collectors.toMap(DayFigures::day, DayFigures::figures));
        return period.steps().stream()
                .map(Period::from)
                .map(day -> new DayFigures(day, byDay.getOrDefault(day, Figures.none())))
                .toList();
    }

    @Override
    public Mono<Interactions> interactions(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(interactions::to);
    }

    private Mono<Interactions> interactions(Asked asked) {
        return reads.interactions(asked.eyes(), asked.filter())
                .zipWhen(
                        counts -> reads.interactionsOfPeople(asked.eyes(), asked.filter()),
                        Interactions::new);
    }

    @Override
    public Mono<Sources> sources(Actor actor, NumbersFilter filter) {
        return asked(actor, filter).flatMap(sources::to);
    }

    private Mono<Sources> sources(Asked asked) {
        return reads.sources(asked.eyes(), asked.filter())
                .zipWhen(
                        found -> reads.campaigns(asked.eyes(), asked.filter(), MOST_CAMPAIGNS),
                        Sources::new);
    }

    private static Mono<Asked> asked(Actor actor, NumbersFilter filter) {
        return Mono.fromSupplier(
                () -> {
                    actor.require(Right.ANALYTICS_READ);
                    return new Asked(actor.visibility(Module.ANALYTICS), filter);
                });
    }

    /** Equal ones have equal answers, whoever asks. */
    private record Asked(Visibility eyes, NumbersFilter filter) {}
}
