package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The distributors of tests; {@link #hold} tells it of a lead. */
public final class InMemoryDistributors implements Distributors {
    private static final Locale TURKISH = Locale.of("tr");

    private final Map<DistributorId, Distributor> distributors = new ConcurrentHashMap<>();
    private final Map<DistributorId, Long> leads = new ConcurrentHashMap<>();

    /** The distributor has one lead more that is no test. */
    public void hold(DistributorId distributor) {
        leads.merge(distributor, 1L, Long::sum);
    }

    @Override
    public Mono<Void> save(Distributor distributor) {
        return Mono.fromRunnable(() -> put(distributor));
    }

    private void put(Distributor distributor) {
        boolean taken =
                distributors.values().stream()
                        .filter(other -> !other.id().equals(distributor.id()))
                        .anyMatch(other -> lower(other).equals(lower(distributor)));
        if (taken) {
            throw new Refused(OrganisationErrorKey.DISTRIBUTOR_NAME_TAKEN).at("/name");
        }
        distributors.put(distributor.id(), distributor);
    }

    private static String lower(Distributor distributor) {
        return distributor.name().toLowerCase(TURKISH);
    }

    @Override
    public Mono<Distributor> find(DistributorId distributor) {
        return Mono.fromSupplier(() -> distributors.get(distributor));
    }

    @Override
    public Mono<Distributor> claim(DistributorId distributor) {
        return find(distributor);
    }

    @Override
    public Mono<List<DistributorView>> all(Visibility visibility) {
        return Mono.fromSupplier(
                () ->
                        distributors.values().stream()
                                .filter(distributor -> isSeen(visibility, distributor.id()))
                                .sorted(byName())
                                .map(this::view)
                                .toList());
    }

    private static boolean isSeen(Visibility visibility, DistributorId distributor) {
        return switch (visibility) {
            case Visibility.Nothing() -> false;
            case Visibility.OfDistributor(var own) -> own.equals(distributor);
            default -> true;
        };
    }

    private static Comparator<Distributor> byName() {
        return Comparator.comparing(Distributor::name, Collator.getInstance(TURKISH));
    }

    private DistributorView view(Distributor distributor) {
        return new DistributorView(distributor, leads.getOrDefault(distributor.id(), 0L));
    }
}
