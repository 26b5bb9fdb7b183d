package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The balances of tests; {@link #hold} tells it of a lead. */
public final class InMemoryBalances implements Balances {
    private final Map<Place, Row> rows = new HashMap<>();
    private final List<Held> leads = new CopyOnWriteArrayList<>();
    private final Map<ConnectionId, NavigableMap<Instant, BigDecimal>> spending = new HashMap<>();

    private record Place(ConnectionId connection, MetaId form, LocalDate day) {}

    private record Held(ConnectionId connection, MetaId form, Instant submittedAt) {}

    /** A lead of the form is held from now on. */
    public void hold(ConnectionId connection, MetaId form, Instant submittedAt) {
        leads.add(new Held(connection, form, submittedAt));
    }

    @Override
    public synchronized Mono<Void> save(ConnectionId connection, List<Row> saved) {
        return Mono.fromRunnable(
                () ->
                        saved.forEach(
                                row ->
                                        rows.put(
                                                new Place(connection, row.form(), row.day()),
                                                row)));
    }

    @Override
    public Mono<Integer> held(MetaId form, LocalDate day, ZoneId zone) {
        return Mono.fromSupplier(
                () ->
                        (int)
                                leads.stream()
                                        .filter(lead -> lead.form().equals(form))
                                        .filter(lead -> isOn(lead, day, zone))
                                        .count());
    }

    @Override
    public Mono<Void> spent(ConnectionId connection, Instant at, BigDecimal amount) {
        return Mono.fromRunnable(
                () -> spending.computeIfAbsent(connection, id -> new TreeMap<>()).put(at, amount));
    }

    @Override
    public Mono<Silence> silence(ConnectionId connection, Instant since) {
        return Mono.fromSupplier(
                () ->
                        new Silence(
                                spentSince(connection, since),
                                leads.stream()
                                        .filter(lead -> lead.connection().equals(connection))
                                        .map(Held::submittedAt)
                                        .max(Comparator.naturalOrder())));
    }

    private BigDecimal spentSince(ConnectionId connection, Instant since) {
        NavigableMap<Instant, BigDecimal> notes =
                spending.getOrDefault(connection, new TreeMap<>());
        return notes.tailMap(since, false).keySet().stream()
                .map(at -> more(notes, at))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal more(NavigableMap<Instant, BigDecimal> notes, Instant at) {
        Map.Entry<Instant, BigDecimal> before = notes.lowerEntry(at);
        if (before == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal now = notes.get(at);
        return now.compareTo(before.getValue()) < 0 ? now : now.subtract(before.getValue());
    }

    Stream<Row> rows(ConnectionId connection) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().connection().equals(connection))
                .map(Map.Entry::getValue);
    }

    long leads(ConnectionId connection) {
        return leads.stream().filter(lead -> lead.connection().equals(connection)).count();
    }

    int heldOn(ConnectionId connection, LocalDate day, ZoneId zone) {
        return (int)
                leads.stream()
                        .filter(lead -> lead.connection().equals(connection))
                        .filter(lead -> isOn(lead, day, zone))
                        .count();
    }

    private static boolean isOn(Held lead, LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(lead.submittedAt(), zone).equals(day);
    }
}
