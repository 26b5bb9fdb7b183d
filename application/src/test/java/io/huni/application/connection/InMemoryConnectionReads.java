package io.huni.application.connection;

import io.huni.application.connection.ConnectionQueries.Runs;
import io.huni.application.connection.ConnectionView.Today;
import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.RunId;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Connections as screens show them, over the stores of tests. */
public final class InMemoryConnectionReads implements ConnectionReads {
    private final InMemoryConnections connections;
    private final InMemoryForms forms;
    private final InMemorySyncRuns runs;
    private final InMemoryBalances balances;
    private final InMemorySyncSchedule schedule;
    private final Clock clock;
    private final Map<DistributorId, String> distributors = new ConcurrentHashMap<>();

    public InMemoryConnectionReads(
            InMemoryConnections connections,
            InMemoryForms forms,
            InMemorySyncRuns runs,
            InMemoryBalances balances,
            InMemorySyncSchedule schedule,
            Clock clock) {
        this.connections = connections;
        this.forms = forms;
        this.runs = runs;
        this.balances = balances;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Views show the name for the distributor. */
    public void nameDistributor(DistributorId distributor, String name) {
        distributors.put(distributor, name);
    }

    @Override
    public Mono<List<ConnectionView>> all(Visibility visibility, ZoneId zone) {
        return Mono.fromSupplier(
                () ->
                        connections
                                .all()
                                .filter(kept -> isInside(visibility, kept.connection()))
                                .map(kept -> view(kept, zone))
                                .sorted(troubledFirst())
                                .toList());
    }

    private static Comparator<ConnectionView> troubledFirst() {
        return Comparator.comparing((ConnectionView view) -> !view.state().isTrouble())
                .thenComparing(
                        view -> view.connection().name(), Collator.getInstance(Locale.of("tr")));
    }

    @Override
    public Mono<ConnectionView> find(Visibility visibility, ConnectionId connection, ZoneId zone) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                connections
                                        .all()
                                        .filter(kept -> kept.connection().id().equals(connection))
                                        .filter(kept -> isInside(visibility, kept.connection()))
                                        .map(kept -> view(kept, zone))
                                        .findFirst()));
    }

    private static boolean isInside(Visibility visibility, Connection connection) {
        return visibility.covers(
                new Owners(
                        Optional.of(connection.distributor()), Optional.empty(), Optional.empty()));
    }

    private ConnectionView view(InMemoryConnections.Kept kept, ZoneId zone) {
        Connection connection = kept.connection();
        boolean syncing = runs.all(connection.id()).stream().anyMatch(InMemorySyncRuns::isOpen);
        return new ConnectionView(
                connection,
                distributors.getOrDefault(connection.distributor(), ""),
                kept.health().pageName(),
                ConnectionView.State.of(connection.active(), kept.health().problem(), syncing),
                kept.health().problem(),
                lastRunAt(connection.id()),
                schedule.of(connection.id()),
                kept.health().tokenExpiresAt(),
                kept.health().tokenNeverExpires(),
                balances.leads(connection.id()),
                today(connection.id(), zone),
                kept.health().usagePercent(),
                kept.health().pausedUntil(),
                kept.credentials().appSecret().isPresent());
    }

    private Optional<Instant> lastRunAt(ConnectionId connection) {
        return runs.all(connection).stream()
                .flatMap(run -> run.finishedAt().stream())
                .max(Comparator.naturalOrder());
    }

    private Today today(ConnectionId connection, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<Integer> reported =
                balances.rows(connection)
                        .filter(row -> row.day().equals(today))
                        .flatMap(row -> row.reported().stream())
                        .reduce(Integer::sum);
        return new Today(reported, balances.heldOn(connection, today, zone));
    }

    @Override
    public Mono<Runs> runs(ConnectionId connection, PageRequest page) {
        return Mono.fromSupplier(() -> runsNow(connection, page));
    }

    private Runs runsNow(ConnectionId connection, PageRequest page) {
        Optional<RunId> after = page.cursor().map(InMemoryConnectionReads::cursor);
        List<RunView> found =
                runs.all(connection).stream()
                        .filter(run -> after.isEmpty() || isOlder(run, after.orElseThrow()))
                        .limit(page.limit() + 1L)
                        .toList();
        if (found.size() <= page.limit()) {
            return new Runs(found, Optional.empty());
        }
        List<RunView> items = List.copyOf(found.subList(0, page.limit()));
        return new Runs(items, Optional.of(items.getLast().id().value().toString()));
    }

    private static boolean isOlder(RunView run, RunId than) {
        return run.id().value().compareTo(than.value()) < 0;
    }

    private static RunId cursor(String text) {
        try {
            return RunId.of(text);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<List<BalanceDay>> balance(ConnectionId connection, LocalDate from) {
        return Mono.fromSupplier(
                () ->
                        balances.rows(connection)
                                .filter(row -> !row.day().isBefore(from))
                                .map(this::day)
                                .sorted(newestFirst())
                                .toList());
    }

    private static Comparator<BalanceDay> newestFirst() {
        return Comparator.comparing(BalanceDay::day)
                .reversed()
                .thenComparing(day -> day.form().value());
    }

    private BalanceDay day(Balances.Row row) {
        return new BalanceDay(
                row.day(),
                row.form(),
                nameOf(row.form()),
                row.reported(),
                row.held(),
                row.missing(),
                row.reason(),
                Optional.of(row.checkedAt()));
    }

    private Optional<String> nameOf(MetaId form) {
        return forms.known(form).map(KnownForm::name);
    }
}
