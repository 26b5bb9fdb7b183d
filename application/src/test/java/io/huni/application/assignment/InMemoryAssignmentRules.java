package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules in a map; {@link #hire} makes people, {@link #load} gives them open leads. */
public final class InMemoryAssignmentRules implements AssignmentRules {
    private final Map<RuleId, AssignmentRule> rules = new LinkedHashMap<>();
    private final Map<UserId, Optional<TeamId>> people = new HashMap<>();
    private final Map<UserId, Long> open = new HashMap<>();
    private final Map<Of, Instant> turns = new HashMap<>();
    private final Map<UserId, WorkSchedule> schedules;

    public InMemoryAssignmentRules(InMemoryWorkSchedules schedules) {
        this.schedules = schedules.kept();
    }

    public void hire(UserId person, Optional<TeamId> team) {
        people.put(person, team);
    }

    public void clear() {
        rules.clear();
    }

    public void dismiss(UserId person) {
        people.remove(person);
    }

    public void load(UserId person, long leads) {
        open.put(person, leads);
    }

    @Override
    public Mono<List<AssignmentRule>> all() {
        return Mono.fromSupplier(() -> List.copyOf(rules.values()));
    }

    @Override
    public Mono<AssignmentRule> find(RuleId rule) {
        return Mono.fromSupplier(() -> rules.get(rule));
    }

    @Override
    public Mono<Void> save(AssignmentRule rule) {
        return Mono.fromRunnable(
                () -> {
                    if (!people.keySet().containsAll(rule.people())) {
                        throw new Refused(AssignmentErrorKey.REFERENCE_UNKNOWN).at("/people");
                    }
                    rules.put(rule.id(), rule);
                });
    }

    @Override
    public Mono<Void> remove(RuleId rule) {
        return Mono.fromRunnable(() -> rules.remove(rule));
    }

    @Override
    public Mono<Void> order(List<RuleId> wanted) {
        return Mono.fromRunnable(
                () -> {
                    Map<RuleId, AssignmentRule> before = new HashMap<>(rules);
                    rules.clear();
                    before.keySet().stream()
                            .sorted(Comparator.comparingInt(wanted::indexOf))
                            .forEach(id -> rules.put(id, before.get(id)));
                });
    }

    @Override
    public Mono<Map<RuleId, List<Standing>>> standings(Collection<RuleId> wanted) {
        return Mono.fromSupplier(
                () -> wanted.stream().collect(Collectors.toMap(rule -> rule, this::standings)));
    }

    private List<Standing> standings(RuleId rule) {
        return rules.get(rule).people().stream()
                .filter(people::containsKey)
                .map(person -> standing(rule, person))
                .toList();
    }

    private Standing standing(RuleId rule, UserId person) {
        return new Standing(
                person,
                people.get(person),
                open.getOrDefault(person, 0L),
                Optional.ofNullable(turns.get(new Of(rule, person))),
                schedules.getOrDefault(person, WorkSchedule.asEverybody()));
    }

    @Override
    public Mono<Void> tookTurns(Collection<Turn> taken) {
        return Mono.fromRunnable(
                () ->
                        taken.forEach(
                                turn ->
                                        turns.merge(
                                                new Of(turn.rule(), turn.person()),
                                                turn.at(),
                                                (one, other) -> one.isAfter(other) ? one : other)));
    }

    private record Of(RuleId rule, UserId person) {}
}
