package io.huni.application.analytics;

import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.port.NumberReads;
import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.analytics.Spread;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what it is told each time anew. */
public final class InMemoryNumbers implements NumberReads {
    private final List<CountedLead> leads = new ArrayList<>();
    private final List<CountedInteraction> interactions = new ArrayList<>();
    private final Map<DistributorId, Distributor> distributors = new HashMap<>();
    private final Map<UserId, String> people = new HashMap<>();
    private final Map<UserId, TeamId> teams = new HashMap<>();
    private final Map<TeamId, String> teamNames = new HashMap<>();
    private final Map<String, String> campaigns = new HashMap<>();

    public void found(Distributor distributor) {
        distributors.put(distributor.id(), distributor);
    }

    public void hire(UserId person, String name, TeamId team, String teamName) {
        people.put(person, name);
        teams.put(person, team);
        teamNames.put(team, teamName);
    }

    public void call(String campaign, String name) {
        campaigns.put(campaign, name);
    }

    public void add(CountedLead lead) {
        leads.add(lead);
    }

    public void add(CountedInteraction interaction) {
        interactions.add(interaction);
    }

    @Override
    public Mono<String> version(Visibility visibility) {
        return Mono.just(
                List.of(leads, interactions, distributors, people, teams, teamNames, campaigns)
                        .toString());
    }

    @Override
    public Mono<Whole> whole(Visibility visibility, NumbersFilter filter) {
        List<CountedLead> seen = seen(visibility, filter);
        return Mono.just(
                new Whole(
                        compared(seen, filter.period()),
                        seen.stream().filter(CountedLead::isOverdue).count()));
    }

    @Override
    public Mono<List<DayFigures>> days(Visibility visibility, NumbersFilter filter) {
        List<CountedLead> seen = seen(visibility, filter);
        return Mono.just(
                filter.period().steps().stream()
                        .map(step -> new DayFigures(step.from(), figures(seen, step)))
                        .filter(day -> day.figures().leads() > 0)
                        .toList());
    }

    @Override
    public Mono<List<OfDistributor>> distributors(Visibility visibility, NumbersFilter filter) {
        return Mono.just(
                grouped(seen(visibility, filter), CountedLead::distributor)
                        .filter(group -> isThere(group.getValue(), filter.period()))
                        .map(group -> ofDistributor(group, filter.period()))
                        .sorted(byName(OfDistributor::name))
                        .toList());
    }

    private OfDistributor ofDistributor(
            Map.Entry<Optional<DistributorId>, List<CountedLead>> group, Period period) {
        Optional<Distributor> distributor = group.getKey().map(distributors::get);
        return new OfDistributor(
                group.getKey(),
                distributor.map(Distributor::name),
                distributor.map(Distributor::responseTarget),
                compared(group.getValue(), period));
    }

    @Override
    public Mono<List<OfPerson>> people(Visibility visibility, NumbersFilter filter) {
        return Mono.just(
                grouped(seen(visibility, filter), CountedLead::assignee)
                        .filter(
                                group ->
                                        isThere(group.getValue(), filter.period())
                                                || group.getValue().stream()
                                                        .anyMatch(CountedLead::isOpen))
                        .map(group -> ofPerson(group, filter.period()))
                        .sorted(byName(OfPerson::name))
                        .toList());
    }

    private OfPerson ofPerson(Map.Entry<Optional<UserId>, List<CountedLead>> group, Period period) {
        Optional<TeamId> team = group.getKey().map(teams::get);
        return new OfPerson(
                group.getKey(),
                group.getKey().map(people::get),
                team,
                team.map(teamNames::get),
                group.getValue().stream().filter(CountedLead::isOpen).count(),
                group.getValue().stream().filter(CountedLead::isOverdue).count(),
                compared(group.getValue(), period));
    }

    private static <T> Comparator<T> byName(Function<T, Optional<String>> name) {
        return Comparator.comparing(one -> name.apply(one).orElse("\uffff"));
    }

    @Override
    public Mono<List<FigureGroup>> sources(Visibility visibility, NumbersFilter filter) {
        return Mono.just(
                grouped(seen(visibility, filter), lead -> Optional.of(lead.source().name()))
                        .filter(group -> isThere(group.getValue(), filter.period()))
                        .map(
                                group ->
                                        new FigureGroup(
                                                group.getKey(),
                                                Optional.empty(),
                                                compared(group.getValue(), filter.period())))
                        .sorted(Comparator.comparing(group -> group.key().orElse("")))
                        .toList());
    }

    @Override
    public Mono<List<FigureGroup>> campaigns(
            Visibility visibility, NumbersFilter filter, int most) {
        return Mono.just(
                grouped(seen(visibility, filter), CountedLead::campaign)
                        .filter(group -> isThere(group.getValue(), filter.period()))
                        .map(
                                group ->
                                        new FigureGroup(
                                                group.getKey(),
                                                group.getKey().map(campaigns::get),
                                                compared(group.getValue(), filter.period())))
                        .sorted(
                                Comparator.<FigureGroup>comparingLong(
                                                group ->
                                                        Math.max(
                                                                group.figures().now().leads(),
                                                                group.figures().before().leads()))
                                        .reversed()
                                        .thenComparing(group -> group.key().orElse("\uffff")))
                        .limit(most)
                        .toList());
    }

    @Override
    public Mono<List<InteractionCount>> interactions(Visibility visibility, NumbersFilter filter) {
        List<CountedInteraction> seen = seenInteractions(visibility, filter);
        return Mono.just(
                seen.stream()
                        .map(one -> Map.entry(one.type(), one.result().orElse("")))
                        .distinct()
                        .map(kind -> count(seen, kind, filter.period()))
                        .filter(one -> one.times().now() > 0 || one.times().before() > 0)
                        .toList());
    }

    private static InteractionCount count(
            List<CountedInteraction> all, Map.Entry<InteractionType, String> kind, Period period) {
        Predicate<CountedInteraction> same =
                one ->
                        one.type() == kind.getKey()
                                && one.result().orElse("").equals(kind.getValue());
        return new InteractionCount(
                kind.getKey(),
                Optional.of(kind.getValue()).filter(result -> !result.isEmpty()),
                new Compared<>(times(all, period, same), times(all, period.before(), same)));
    }

    private static long times(
            List<CountedInteraction> all, Period period, Predicate<CountedInteraction> which) {
        return all.stream().filter(one -> holds(period, one.day())).filter(which).count();
    }

    @Override
    public Mono<List<PersonCount>> interactionsOfPeople(
            Visibility visibility, NumbersFilter filter) {
        List<CountedInteraction> seen = seenInteractions(visibility, filter);
        return Mono.just(
                seen.stream()
                        .map(CountedInteraction::by)
                        .distinct()
                        .map(person -> personCount(seen, person, filter.period()))
                        .filter(one -> one.times() > 0 || one.before() > 0)
                        .sorted(byName(PersonCount::name))
                        .toList());
    }

    private PersonCount personCount(
            List<CountedInteraction> all, Optional<UserId> person, Period period) {
        List<CountedInteraction> own = all.stream().filter(one -> one.by().equals(person)).toList();
        return new PersonCount(
                person,
                person.map(people::get),
                times(own, period, one -> true),
                times(own, period, one -> one.type() == InteractionType.CALL),
                times(own, period, one -> one.result().filter("TALKED"::equals).isPresent()),
                times(own, period.before(), one -> true));
    }

    private List<CountedLead> seen(Visibility visibility, NumbersFilter filter) {
        return leads.stream()
                .filter(lead -> visibility.covers(owners(lead, lead.assignee())))
                .filter(lead -> asked(filter, lead, lead.assignee()))
                .toList();
    }

    private List<CountedInteraction> seenInteractions(Visibility visibility, NumbersFilter filter) {
        return interactions.stream()
                .filter(one -> visibility.covers(owners(one.about(), one.by())))
                .filter(one -> asked(filter, one.about(), one.by()))
                .toList();
    }

    private static Owners owners(CountedLead lead, Optional<UserId> person) {
        return new Owners(lead.distributor(), lead.team(), person);
    }

    private static boolean asked(NumbersFilter filter, CountedLead lead, Optional<UserId> person) {
        return among(filter.distributors(), lead.distributor())
                && among(filter.teams(), lead.team())
                && among(filter.people(), person)
                && among(filter.sources(), Optional.of(lead.source()))
                && among(filter.campaigns(), lead.campaign());
    }

    private static <T> boolean among(Set<T> asked, Optional<T> value) {
        return asked.isEmpty() || value.filter(asked::contains).isPresent();
    }

    private static <K> Stream<Map.Entry<Optional<K>, List<CountedLead>>> grouped(
            List<CountedLead> leads, Function<CountedLead, Optional<K>> key) {
        return leads.stream().collect(Collectors.groupingBy(key)).entrySet().stream();
    }

    private static boolean isThere(List<CountedLead> leads, Period period) {
        return leads.stream()
                .map(CountedLead::day)
                .anyMatch(day -> holds(period, day) || holds(period.before(), day));
    }

    private static Compared<Figures> compared(List<CountedLead> leads, Period period) {
        return new Compared<>(figures(leads, period), figures(leads, period.before()));
    }

    private static boolean holds(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private static Figures figures(List<CountedLead> all, Period period) {
        List<CountedLead> leads = all.stream().filter(lead -> holds(period, lead.day())).toList();
        List<Integer> answers =
                leads.stream()
                        .map(CountedLead::answeredIn)
                        .map(seconds -> seconds.isPresent() ? seconds.getAsInt() : null)
                        .filter(Objects::nonNull)
                        .toList();
        return new Figures(
                leads.size(),
                count(leads, lead -> lead.reached() >= 1),
                count(leads, lead -> lead.reached() >= 2),
                count(leads, lead -> lead.reached() >= 3),
                count(leads, lead -> lead.status() == LeadStatus.LOST),
                count(leads, CountedLead::isOpen),
                count(leads, CountedLead::late),
                count(leads, CountedLead::isOverdue),
                AnswerTimes.of(
                        answers.stream().mapToLong(Integer::longValue).sum(), Spread.of(answers)));
    }

    private static long count(List<CountedLead> leads, Predicate<CountedLead> which) {
        return leads.stream().filter(which).count();
    }
}
