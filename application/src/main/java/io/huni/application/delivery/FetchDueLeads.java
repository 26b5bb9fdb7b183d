package io.huni.application.delivery;

import io.huni.application.connection.FetchLeads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.DueItem;
import io.huni.application.delivery.port.DeliveryWork.Settled;
import io.huni.domain.shared.MetaId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Fetches the leads that deliveries have announced, page by page: pages do not wait for each other.
 */
final class FetchDueLeads {
    private static final Logger LOG = LoggerFactory.getLogger(FetchDueLeads.class);
    private static final int PAGES_AT_ONCE = 4;

    private final DeliveryWork work;
    private final FetchLeads fetchLeads;
    private final Settlement settlement;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Set<MetaId> waitedFor = ConcurrentHashMap.newKeySet();

    FetchDueLeads(
            DeliveryWork work,
            FetchLeads fetchLeads,
            Settlement settlement,
            DeliverySettings settings,
            Clock clock) {
        this.work = work;
        this.fetchLeads = fetchLeads;
        this.settlement = settlement;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was settled. A page that a round before this one still waits for is left to it. */
    Mono<List<Settled>> fetch() {
        return work.claimItems(
                        settings.itemsAtOnce(),
                        clock.instant(),
                        settings.lease(),
                        Set.copyOf(waitedFor))
                .flatMapIterable(FetchDueLeads::byPage)
                .flatMap(this::settle, PAGES_AT_ONCE)
                .collect(ArrayList::new, List::addAll);
    }

    private static Collection<List<DueItem>> byPage(List<DueItem> items) {
        Map<Optional<MetaId>, List<DueItem>> groups =
                items.stream().collect(Collectors.groupingBy(item -> item.notice().page()));
        return groups.values();
    }

    private Mono<List<Settled>> settle(List<DueItem> items) {
        Set<MetaId> page = Set.copyOf(items.getFirst().notice().page().stream().toList());
        return Mono.fromRunnable(() -> waitedFor.addAll(page))
                .then(Mono.defer(() -> settled(items)))
                .doFinally(ended -> waitedFor.removeAll(page));
    }

    private Mono<List<Settled>> settled(List<DueItem> items) {
        return results(items)
                .timeout(settings.patience())
                .map(results -> settlement.of(items, results))
                .onErrorResume(failure -> Mono.just(internal(items, failure)))
                .flatMap(settled -> work.settle(settled, clock.instant()).thenReturn(settled))
                .onErrorResume(failure -> leaveToLease(items, failure));
    }

    private Mono<Map<String, FetchLeads.Result>> results(List<DueItem> items) {
        Set<String> ids =
                items.stream()
                        .map(item -> item.notice().leadgenId())
                        .filter(id -> !Settlement.isDashboardTest(id))
                        .collect(Collectors.toSet());
        Optional<MetaId> page = items.getFirst().notice().page();
        return ids.isEmpty() || page.isEmpty()
                ? Mono.just(Map.of())
                : fetchLeads.fetch(page.get(), ids);
    }

    private List<Settled> internal(List<DueItem> items, Throwable failure) {
        String reference = items.getFirst().delivery().value().toString();
        LOG.error("Announced leads could not be caught, reference {}", reference, failure);
        return settlement.postponed(items, reference);
    }

    private static Mono<List<Settled>> leaveToLease(List<DueItem> items, Throwable failure) {
        LOG.error("{} items could not be settled and come back later", items.size(), failure);
        return Mono.just(List.of());
    }
}
