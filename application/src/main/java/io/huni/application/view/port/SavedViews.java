package io.huni.application.view.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: saved views. */
public interface SavedViews {
    /** The person's own and, when asked for, those that others share; by name in Turkish order. */
    Mono<List<SavedView>> of(ListName list, UserId owner, boolean andShared);

    /** Empty when there is none. */
    Mono<SavedView> find(ViewId view);

    /** Adds it or takes the place of the one with its id. */
    Mono<Void> save(SavedView view);

    Mono<Void> delete(ViewId view);
}
