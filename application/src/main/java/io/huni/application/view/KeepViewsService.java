package io.huni.application.view;

import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Scope;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import reactor.core.publisher.Mono;

import java.util.List;

final class KeepViewsService implements KeepViews {
    private final SavedViews views;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    KeepViewsService(SavedViews views, UnitOfWork unitOfWork, Ids ids) {
        this.views = views;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<List<SavedView>> of(Actor.Person actor, ListName list) {
        return views.of(list, actor.id(), seesShared(actor));
    }

    private static boolean seesShared(Actor.Person actor) {
        return actor.role().scope() != Scope.DISTRIBUTOR;
    }

    @Override
    public Mono<SavedView> add(Actor.Person actor, Wishes wishes, ListName list) {
        return Mono.fromCallable(
                        () ->
                                new SavedView(
                                        new ViewId(ids.next()),
                                        actor.id(),
                                        list,
                                        wishes.name(),
                                        wishes.search(),
                                        wishes.shared()))
                .flatMap(view -> saved(actor, view))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<SavedView> change(Actor.Person actor, ViewId view, Change change) {
        return changeable(actor, view)
                .map(
                        found ->
                                found.with(
                                        change.name().orElse(found.name()),
                                        change.search().orElse(found.search()),
                                        change.shared().orElse(found.shared())))
                .flatMap(changed -> saved(actor, changed))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> delete(Actor.Person actor, ViewId view) {
        return changeable(actor, view)
                .flatMap(found -> views.delete(found.id()))
                .as(unitOfWork::inTransaction);
    }

    private Mono<SavedView> changeable(Actor.Person actor, ViewId view) {
        return views.find(view)
                .filter(found -> found.mayBeChangedBy(actor))
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<SavedView> saved(Actor.Person actor, SavedView view) {
        if (view.shared()) {
            actor.require(Right.VIEW_SHARE);
        }
        return views.save(view).thenReturn(view);
    }
}
