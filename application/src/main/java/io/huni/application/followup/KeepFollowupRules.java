package io.huni.application.followup;

import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port: the rules that send mails when a lead reaches a status. Needs {@code followup:manage}; a
 * distributor's rules send to its leads, and a team's to the team's.
 */
public interface KeepFollowupRules {
    /** Those that there are for the actor, by name. */
    Mono<List<Shelved>> all(Actor actor);

    /** Refuses with {@code followup.template-unknown}. */
    Mono<FollowupRule> add(Actor actor, Draft draft);

    /**
     * What it has planned goes as the rule says then. Refuses like {@link #add}, with {@code
     * shared.not-found}, and with {@code shared.stale} when the rule has another version.
     */
    Mono<FollowupRule> replace(
            Actor actor, FollowupRuleId rule, Draft draft, Optional<Integer> version);

    /** What it has planned does not go. Refuses with {@code shared.not-found}. */
    Mono<Void> remove(Actor actor, FollowupRuleId rule);

    /**
     * Everything of a rule that people choose.
     *
     * @param distributor whose it is, as only those say who see everything
     */
    record Draft(
            String name,
            boolean active,
            RuleTrigger when,
            TemplateId template,
            int delayMinutes,
            boolean workingHours,
            Optional<DistributorId> distributor) {
        FollowupRule rule(FollowupRuleId id, Owners owners, int version) {
            return new FollowupRule(
                    id, owners, name, active, when, template, delayMinutes, workingHours, version);
        }
    }

    /**
     * @param mayChange whether the actor keeps it
     */
    record Shelved(FollowupRule rule, boolean mayChange) {}
}
