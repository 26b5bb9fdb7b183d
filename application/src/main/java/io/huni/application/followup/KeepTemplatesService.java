package io.huni.application.followup;

import io.huni.application.followup.port.Templates;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

final class KeepTemplatesService implements KeepTemplates {
    private final Templates templates;
    private final MergeFields fields;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    KeepTemplatesService(Templates templates, MergeFields fields, UnitOfWork unitOfWork, Ids ids) {
        this.templates = templates;
        this.fields = fields;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<List<Shelved>> all(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(Mono.defer(templates::all))
                .map(all -> shelved(all, Shelf.of(actor)));
    }

    private static List<Shelved> shelved(List<Template> all, Shelf shelf) {
        return all.stream()
                .filter(one -> shelf.reads(one.owners(), one.shared()))
                .map(one -> new Shelved(one, shelf.keeps(one.owners())))
                .toList();
    }

    @Override
    public Mono<Template> add(Actor actor, Draft draft) {
        return allowed(actor)
                .then(Mono.fromSupplier(() -> Shelf.of(actor).owners(draft.distributor())))
                .map(owners -> template(new TemplateId(ids.next()), owners, draft, 1))
                .flatMap(template -> saved(actor, template))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Template> replace(
            Actor actor, TemplateId id, Draft draft, Optional<Integer> version) {
        return found(actor, id)
                .doOnNext(before -> Versions.require(before.version(), version))
                .map(before -> template(id, before.owners(), draft, before.version() + 1))
                .flatMap(template -> saved(actor, template))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> remove(Actor actor, TemplateId id) {
        return found(actor, id)
                .flatMap(there -> templates.remove(there.id()))
                .as(unitOfWork::inTransaction);
    }

    private static Mono<Void> allowed(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.FOLLOWUP_MANAGE));
    }

    private Mono<Template> found(Actor actor, TemplateId id) {
        Shelf shelf = Shelf.of(actor);
        return allowed(actor)
                .then(Mono.defer(() -> templates.claim(id)))
                .filter(one -> shelf.reads(one.owners(), one.shared()))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(one -> shelf.requireKeeps(one.owners()));
    }

    private Mono<Template> saved(Actor actor, Template template) {
        Shelf.of(actor).requireKeeps(template.owners());
        return fields.requireFillable(template.text())
                .then(Mono.defer(() -> templates.save(template)))
                .thenReturn(template);
    }

    private static Template template(TemplateId id, Owners owners, Draft draft, int version) {
        boolean ofHouse = owners.distributor().isEmpty() && owners.team().isEmpty();
        return new Template(
                id, owners, draft.name(), draft.text(), draft.shared() && ofHouse, version);
    }
}
