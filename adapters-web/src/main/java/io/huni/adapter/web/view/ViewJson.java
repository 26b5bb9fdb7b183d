package io.huni.adapter.web.view;

import io.huni.domain.identity.Actor;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.UUID;

/** A saved view as one reader sees it. */
@Schema(name = "SavedView")
record ViewJson(
        UUID id,
        ListName list,
        @Schema(example = "Sıcak ve atanmamış") String name,
        @Schema(example = "status=NEW&sort=-score") String search,
        boolean shared,
        @Schema(description = "Whether the reader may change it") boolean mayChange) {
    static ViewJson of(SavedView view, Actor.Person reader) {
        return new ViewJson(
                view.id().value(),
                view.list(),
                view.name(),
                view.search(),
                view.shared(),
                view.mayBeChangedBy(reader));
    }
}
