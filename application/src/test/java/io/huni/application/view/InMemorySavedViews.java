package io.huni.application.view;

import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.UserId;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Saved views in a map. */
public final class InMemorySavedViews implements SavedViews {
    private final Map<ViewId, SavedView> views = new ConcurrentHashMap<>();

    @Override
    public Mono<List<SavedView>> of(ListName list, UserId owner, boolean andShared) {
        Collator turkish = Collator.getInstance(Locale.of("tr"));
        return Mono.fromSupplier(
                () ->
                        views.values().stream()
                                .filter(view -> view.list() == list)
                                .filter(
                                        view ->
                                                view.owner().equals(owner)
                                                        || andShared && view.shared())
                                .sorted(Comparator.comparing(SavedView::name, turkish))
                                .toList());
    }

    @Override
    public Mono<SavedView> find(ViewId view) {
        return Mono.fromSupplier(() -> views.get(view));
    }

    @Override
    public Mono<Void> save(SavedView view) {
        return Mono.fromRunnable(() -> views.put(view.id(), view));
    }

    @Override
    public Mono<Void> delete(ViewId view) {
        return Mono.fromRunnable(() -> views.remove(view));
    }
}
