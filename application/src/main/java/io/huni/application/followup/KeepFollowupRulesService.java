package io.huni.application.followup;

import io.huni.application.followup.port.FollowupRules;
import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Templates;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

final class KeepFollowupRulesService implements KeepFollowupRules {
    private final FollowupRules rules;
    private final Templates templates;
    private final Followups followups;
    private final Hindered hindered;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    KeepFollowupRulesService(
            FollowupPorts ports, Hindered hindered, UnitOfWork unitOfWork, Ids ids) {
        this.rules = ports.rules();
        this.templates = ports.templates();
        this.followups = ports.followups();
        this.hindered = hindered;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<List<Shelved>> all(Actor actor) {
        return allowed(actor)
                .then(Mono.defer(rules::all))
                .map(all -> shelved(all, Shelf.of(actor)));
    }

    private static List<Shelved> shelved(List<FollowupRule> all, Shelf shelf) {
        return all.stream()
                .filter(one -> shelf.reads(one.owners(), false))
                .map(one -> new Shelved(one, shelf.keeps(one.owners())))
                .toList();
    }

    @Override
    public Mono<FollowupRule> add(Actor actor, Draft draft) {
        return allowed(actor)
                .then(Mono.fromSupplier(() -> Shelf.of(actor).owners(draft.distributor())))
                .map(owners -> draft.rule(new FollowupRuleId(ids.next()), owners, 1))
                .flatMap(rule -> saved(actor, rule))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<FollowupRule> replace(
            Actor actor, FollowupRuleId id, Draft draft, Optional<Integer> version) {
        return found(actor, id)
                .doOnNext(before -> Versions.require(before.version(), version))
                .map(before -> draft.rule(id, before.owners(), before.version() + 1))
                .flatMap(rule -> saved(actor, rule))
                .delayUntil(rule -> hindered.withdrawOf(rule.id()))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> remove(Actor actor, FollowupRuleId id) {
        return found(actor, id).flatMap(there -> removed(there.id())).as(unitOfWork::inTransaction);
    }

    /** Nobody knows afterwards which mails were the rule's. */
    private Mono<Void> removed(FollowupRuleId rule) {
        return followups
                .leadsOf(rule)
                .delayUntil(waiting -> rules.remove(rule))
                .flatMap(hindered::withdraw);
    }

    private static Mono<Void> allowed(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.FOLLOWUP_MANAGE));
    }

    private Mono<FollowupRule> found(Actor actor, FollowupRuleId id) {
        Shelf shelf = Shelf.of(actor);
        return allowed(actor)
                .then(Mono.defer(() -> rules.find(id)))
                .filter(one -> shelf.reads(one.owners(), false))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(one -> shelf.requireKeeps(one.owners()));
    }

    /** A rule sends only what its owner could send by hand. */
    private Mono<FollowupRule> saved(Actor actor, FollowupRule rule) {
        Shelf shelf = Shelf.of(actor);
        shelf.requireKeeps(rule.owners());
        return templates
                .hold(rule.template())
                .filter(one -> shelf.reads(one.owners(), one.shared()))
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        new Refused(FollowupErrorKey.TEMPLATE_UNKNOWN)
                                                .at("/templateId")))
                .flatMap(template -> rules.save(rule))
                .thenReturn(rule);
    }
}
