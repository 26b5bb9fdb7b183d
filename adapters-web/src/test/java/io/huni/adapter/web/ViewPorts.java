package io.huni.adapter.web;

import io.huni.application.view.KeepViews;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** One saved view of whoever asks. */
@Component
class ViewPorts implements KeepViews {
    @Override
    public Mono<List<SavedView>> of(Actor.Person actor, ListName list) {
        return Mono.just(List.of(view(actor, "Sıcak", "status=NEW", true)));
    }

    @Override
    public Mono<SavedView> add(Actor.Person actor, Wishes wishes, ListName list) {
        return Mono.fromSupplier(
                () -> view(actor, wishes.name(), wishes.search(), wishes.shared()));
    }

    @Override
    public Mono<SavedView> change(Actor.Person actor, ViewId view, Change change) {
        return known(view)
                .then(
                        Mono.fromSupplier(
                                () ->
                                        view(
                                                actor,
                                                change.name().orElse("Sıcak"),
                                                change.search().orElse(""),
                                                change.shared().orElse(true))));
    }

    @Override
    public Mono<Void> delete(Actor.Person actor, ViewId view) {
        return known(view);
    }

    private static SavedView view(Actor.Person owner, String name, String search, boolean shared) {
        return new SavedView(
                new ViewId(Sample.ID), owner.id(), ListName.LEADS, name, search, shared);
    }

    private static Mono<Void> known(ViewId view) {
        return view.value().equals(Sample.ID)
                ? Mono.empty()
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
