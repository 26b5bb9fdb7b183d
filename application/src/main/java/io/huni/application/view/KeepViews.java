package io.huni.application.view;

import io.huni.domain.identity.Actor;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port: keeps ways to look at a list. Everybody has own ones; sharing needs {@code view:share}.
 * A distributor's people see their own ones only, because names of shared ones are the house's.
 */
public interface KeepViews {
    Mono<List<SavedView>> of(Actor.Person actor, ListName list);

    Mono<SavedView> add(Actor.Person actor, Wishes wishes, ListName list);

    /** Refuses with {@code shared.not-found} what is not there for the actor. */
    Mono<SavedView> change(Actor.Person actor, ViewId view, Change change);

    /** Refuses like {@link #change}. */
    Mono<Void> delete(Actor.Person actor, ViewId view);

    record Wishes(String name, String search, boolean shared) {}

    /** What is empty stays. */
    record Change(Optional<String> name, Optional<String> search, Optional<Boolean> shared) {}
}
