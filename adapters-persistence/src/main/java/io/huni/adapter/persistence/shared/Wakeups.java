package io.huni.adapter.persistence.shared;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hears PostgreSQL's notifications on a connection of its own. Calls also after each loss of the
 * connection and every few seconds, so that whoever looks for news when called misses none.
 */
public final class Wakeups implements SmartLifecycle {
    /** New events stand in the outbox. */
    public static final String OUTBOX = "huni_outbox";

    /** New live events stand in the window. */
    public static final String LIVE = "huni_live";

    /** A job was asked for. */
    public static final String JOBS = "huni_job";

    /** Mails are due. */
    public static final String MAIL = "huni_mail";

    /** Something is to be told outside. */
    public static final String WEBHOOK = "huni_webhook";

    /** Somebody whispers: what is said is in the notification itself. */
    public static final String WHISPER = "huni_whisper";

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);
    private static final List<Call> CALLS =
            Stream.of(OUTBOX, LIVE, JOBS, MAIL, WEBHOOK)
                    .map(channel -> new Call(channel, ""))
                    .toList();
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final PostgresqlConnectionFactory connections;
    private final Sinks.Many<Call> calls = Sinks.many().multicast().directBestEffort();
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    Wakeups(DatabaseSettings settings) {
        connections = PostgresConnections.unpooled(settings);
    }

    /** One call for any number of news; several may melt into one. */
    public Flux<String> on(String channel) {
        return calls.asFlux().map(Call::channel).filter(channel::equals).onBackpressureLatest();
    }

    /** What is said in notifications, hot; what nobody hears at that moment is lost. */
    public Flux<String> said(String channel) {
        return calls.asFlux()
                .filter(call -> call.channel.equals(channel) && !call.said.isEmpty())
                .map(Call::said);
    }

    @Override
    public void start() {
        started = true;
        running.update(
                Flux.merge(heard(), Flux.interval(POLL).concatMapIterable(tick -> CALLS))
                        .subscribe(calls::tryEmitNext));
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

    /** After those that listen. */
    @Override
    public int getPhase() {
        return 1;
    }

    private Flux<Call> heard() {
        return Flux.usingWhen(connections.create(), Wakeups::listen, PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IllegalStateException("The connection ended")))
                .doOnError(
                        lost -> LOG.warn("No notifications from the database: {}", lost.toString()))
                .retryWhen(
                        Retry.backoff(Long.MAX_VALUE, FIRST_RETRY)
                                .maxBackoff(LAST_RETRY)
                                .transientErrors(true));
    }

    private static Flux<Call> listen(PostgresqlConnection connection) {
        return connection
                .createStatement(
                        "LISTEN huni_outbox; LISTEN huni_live; LISTEN huni_job; LISTEN huni_mail;"
                                + " LISTEN huni_webhook; LISTEN huni_whisper")
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .thenMany(Flux.fromIterable(CALLS))
                .concatWith(connection.getNotifications().map(Call::of));
    }

    private record Call(String channel, String said) {
        static Call of(Notification notification) {
            String said = notification.getParameter();
            return new Call(notification.getName(), said == null ? "" : said);
        }
    }
}
