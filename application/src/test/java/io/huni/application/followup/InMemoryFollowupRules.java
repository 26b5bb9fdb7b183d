package io.huni.application.followup;

import io.huni.application.followup.port.FollowupRules;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules in a map; a move matches by its status alone. */
public final class InMemoryFollowupRules implements FollowupRules {
    private final Map<FollowupRuleId, FollowupRule> rules = new LinkedHashMap<>();

    @Override
    public Mono<List<FollowupRule>> all() {
        return Mono.fromSupplier(() -> List.copyOf(rules.values()));
    }

    @Override
    public Mono<FollowupRule> find(FollowupRuleId rule) {
        return Mono.fromSupplier(() -> rules.get(rule));
    }

    @Override
    public Mono<Void> save(FollowupRule rule) {
        return Mono.fromRunnable(() -> rules.put(rule.id(), rule));
    }

    @Override
    public Mono<Void> remove(FollowupRuleId rule) {
        return Mono.fromRunnable(() -> rules.remove(rule));
    }

    @Override
    public Mono<List<Match>> matching(List<Move> moves) {
        return Mono.fromSupplier(
                () ->
                        moves.stream()
                                .flatMap(
                                        move ->
                                                rules.values().stream()
                                                        .filter(rule -> fits(rule, move))
                                                        .map(rule -> new Match(move.lead(), rule)))
                                .toList());
    }

    private static boolean fits(FollowupRule rule, Move move) {
        return rule.active()
                && rule.when().to() == move.to()
                && (rule.when().from().isEmpty() || rule.when().from().equals(move.from()));
    }
}
