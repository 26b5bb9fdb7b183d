package io.huni.application.offer;

import io.huni.application.offer.port.OfferRules;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.Partner;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules in a map; {@link #open} makes distributors. */
public final class InMemoryOfferRules implements OfferRules {
    private final Map<OfferRuleId, OfferRule> rules = new LinkedHashMap<>();
    private final List<DistributorId> there = new ArrayList<>();
    private final List<DistributorId> closed = new ArrayList<>();
    private final Map<DistributorId, Long> open = new HashMap<>();
    private final Map<Place, List<Instant>> turns = new HashMap<>();

    public void open(DistributorId distributor) {
        there.add(distributor);
    }

    /** Is there, and may not be asked. */
    public void found(DistributorId distributor) {
        closed.add(distributor);
    }

    public void load(DistributorId distributor, long leads) {
        open.put(distributor, leads);
    }

    public void close(DistributorId distributor) {
        there.remove(distributor);
        closed.add(distributor);
    }

    public void clear() {
        rules.clear();
    }

    @Override
    public Mono<List<OfferRule>> all() {
        return Mono.fromSupplier(() -> List.copyOf(rules.values()));
    }

    @Override
    public Mono<OfferRule> find(OfferRuleId rule) {
        return Mono.fromSupplier(() -> rules.get(rule));
    }

    @Override
    public Mono<Void> save(OfferRule rule) {
        return Mono.fromRunnable(
                () -> {
                    if (!rule.members().stream().allMatch(this::isKnown)) {
                        throw new Refused(OfferErrorKey.DISTRIBUTOR_UNKNOWN).at("/members");
                    }
                    rules.put(rule.id(), rule);
                });
    }

    private boolean isKnown(Member member) {
        return there.contains(member.distributor()) || closed.contains(member.distributor());
    }

    @Override
    public Mono<Void> remove(OfferRuleId rule) {
        return Mono.fromRunnable(() -> rules.remove(rule));
    }

    @Override
    public Mono<Void> order(List<OfferRuleId> wanted) {
        return Mono.fromRunnable(
                () -> {
                    Map<OfferRuleId, OfferRule> before = new HashMap<>(rules);
                    rules.clear();
                    before.keySet().stream()
                            .sorted(Comparator.comparingInt(wanted::indexOf))
                            .forEach(id -> rules.put(id, before.get(id)));
                });
    }

    @Override
    public Mono<Map<OfferRuleId, List<Partner>>> partners(Collection<OfferRuleId> wanted) {
        return Mono.fromSupplier(
                () -> wanted.stream().collect(Collectors.toMap(rule -> rule, this::partnersOf)));
    }

    private List<Partner> partnersOf(OfferRuleId rule) {
        return rules.get(rule).members().stream()
                .filter(member -> there.contains(member.distributor()))
                .map(member -> partner(rule, member))
                .toList();
    }

    private Partner partner(OfferRuleId rule, Member member) {
        List<Instant> taken = turns.getOrDefault(new Place(rule, member.distributor()), List.of());
        return new Partner(
                member.distributor(),
                member.weight(),
                taken.size(),
                open.getOrDefault(member.distributor(), 0L),
                taken.stream().max(Comparator.naturalOrder()).or(Optional::empty));
    }

    @Override
    public Mono<Void> tookTurns(Collection<Turn> taken) {
        return Mono.fromRunnable(() -> taken.forEach(this::took));
    }

    private void took(Turn turn) {
        turns.computeIfAbsent(
                        new Place(turn.rule(), turn.distributor()), place -> new ArrayList<>())
                .add(turn.at());
    }

    private record Place(OfferRuleId rule, DistributorId distributor) {}
}
