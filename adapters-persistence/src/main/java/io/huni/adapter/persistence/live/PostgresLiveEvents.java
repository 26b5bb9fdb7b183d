package io.huni.adapter.persistence.live;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.LiveEvent;
import io.huni.application.live.port.LiveEvents;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Every node follows the numbers; a notification only says when to look. */
final class PostgresLiveEvents implements LiveEvents, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresLiveEvents.class);
    private static final int AT_ONCE = 500;
    private static final Duration CLEANING = Duration.ofMinutes(10);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DatabaseClient client;
    private final Wakeups wakeups;
    private final Sinks.Many<LiveEvent> happened = Sinks.many().multicast().directBestEffort();
    private final AtomicLong told = new AtomicLong();
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    PostgresLiveEvents(DatabaseClient client, Wakeups wakeups) {
        this.client = client;
        this.wakeups = wakeups;
    }

    @Override
    public Mono<Void> append(Announcement announcement) {
        Owners owners = announcement.owners();
        return client.sql(LiveStatements.APPEND)
                .bind(0, announcement.topics().toArray(String[]::new))
                .bind(1, announcement.type())
                .bind(2, announcement.module().name())
                .bind(3, id(owners.distributor().map(DistributorId::value)))
                .bind(4, id(owners.team().map(TeamId::value)))
                .bind(5, id(owners.assignee().map(UserId::value)))
                .bind(6, announcement.data())
                .bind(7, Parameter.fromOrEmpty(partnerData(announcement), String.class))
                .then();
    }

    private static @Nullable String partnerData(Announcement announcement) {
        return announcement.partnerData().orElse(null);
    }

    @Override
    public Flux<LiveEvent> stream() {
        return happened.asFlux();
    }

    @Override
    public Mono<List<LiveEvent>> after(long seq, int limit) {
        return client.sql(LiveStatements.AFTER)
                .bind(0, seq)
                .bind(1, limit)
                .map(PostgresLiveEvents::event)
                .all()
                .collectList();
    }

    @Override
    public Mono<Window> window() {
        return client.sql(LiveStatements.WINDOW)
                .map(row -> new Window(number(row, "oldest"), number(row, "newest")))
                .one();
    }

    @Override
    public void start() {
        started = true;
        Flux<Void> follow =
                Mono.defer(this::window)
                        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, RETRY))
                        .doOnNext(window -> told.set(window.newest()))
                        .thenMany(wakeups.on(Wakeups.LIVE).startWith(Wakeups.LIVE))
                        .onBackpressureLatest()
                        .concatMap(call -> tellNews(), 1);
        Flux<Void> clean = Flux.interval(CLEANING).concatMap(tick -> forget());
        running.update(Flux.merge(follow, clean).subscribe());
    }

    @Override
    public void stop() {
        started = false;
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the first browser can come. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** When it fails, the next call finds the same events. */
    private Mono<Void> tellNews() {
        return Mono.defer(() -> after(told.get(), AT_ONCE))
                .doOnNext(news -> news.forEach(this::tell))
                .repeat()
                .takeUntil(news -> news.size() < AT_ONCE)
                .then()
                .onErrorResume(PostgresLiveEvents::later);
    }

    private void tell(LiveEvent event) {
        told.set(event.seq());
        happened.tryEmitNext(event);
    }

    private Mono<Void> forget() {
        return client.sql(LiveStatements.FORGET).then().onErrorResume(PostgresLiveEvents::later);
    }

    private static Mono<Void> later(Throwable failure) {
        LOG.warn("Live events wait for the database: {}", failure.toString());
        return Mono.empty();
    }

    private static Object id(Optional<UUID> id) {
        return id.<Object>map(value -> value).orElseGet(() -> Parameters.in(UUID.class));
    }

    private static LiveEvent event(Readable row) {
        return new LiveEvent(
                number(row, "seq"),
                List.of(given(row, "topics", String[].class)),
                given(row, "type", String.class),
                Module.valueOf(given(row, "module", String.class)),
                owners(row, ""),
                Optional.of(owners(row, "kept_")).filter(now -> given(row, "kept", Boolean.class)),
                given(row, "data", String.class),
                Optional.ofNullable(row.get("partner_data", String.class)));
    }

    private static Owners owners(Readable row, String prefix) {
        return new Owners(
                owner(row, prefix + "distributor_id").map(DistributorId::new),
                owner(row, prefix + "team_id").map(TeamId::new),
                owner(row, prefix + "assignee_id").map(UserId::new));
    }

    private static Optional<UUID> owner(Readable row, String column) {
        return Optional.ofNullable(row.get(column, UUID.class));
    }

    private static long number(Readable row, String column) {
        return given(row, column, Long.class);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
