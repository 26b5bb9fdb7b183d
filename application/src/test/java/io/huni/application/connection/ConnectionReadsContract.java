package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.connection.ConnectionQueries.Runs;
import io.huni.application.connection.ConnectionView.State;
import io.huni.application.connection.port.Balances.Row;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What {@link ConnectionReads} must do. */
public abstract class ConnectionReadsContract {
    /** Already the 22nd in Istanbul. */
    protected static final Instant NOW = Instant.parse("2026-11-21T21:30:00Z");

    protected static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    protected static final DistributorId OWN = new DistributorId(new UUID(0x7000, 1));
    protected static final DistributorId OTHER = new DistributorId(new UUID(0x7000, 2));

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MetaId FORM = new MetaId("811");
    private static final Visibility EVERYTHING = new Visibility.Everything();

    private long lastRun;

    protected abstract ConnectionBooks books();

    protected abstract ConnectionReads reads();

    protected abstract void holdLead(ConnectionId connection, MetaId form, Instant submittedAt);

    protected abstract void dueAt(ConnectionId connection, Instant moment);

    @Test
    void showsANewConnection() {
        Connection connection = added(aConnection().of(OWN));

        ConnectionView view = view(connection);

        assertThat(view.connection()).isEqualTo(connection);
        assertThat(view.distributorName()).isEqualTo("Klinik");
        assertThat(view.state()).isEqualTo(State.OK);
        assertThat(view.lastRunAt()).isEmpty();
        assertThat(view.nextRunAt()).isEmpty();
        assertThat(view.leadCount()).isZero();
        assertThat(view.today()).isEqualTo(new ConnectionView.Today(Optional.empty(), 0));
        assertThat(view.hasAppSecret()).isTrue();
    }

    @Test
    void showsRunsScheduleAndToday() {
        Connection connection = added(aConnection().of(OWN));
        save(run(connection, RunState.DONE, Optional.of(NOW.minusSeconds(300))));
        save(run(connection, RunState.RUNNING, Optional.empty()));
        dueAt(connection.id(), NOW.plusSeconds(60));
        holdLead(connection.id(), FORM, Instant.parse("2026-11-21T20:59:59Z"));
        holdLead(connection.id(), FORM, Instant.parse("2026-11-21T21:00:00Z"));
        balance(connection, TODAY, 3);
        balance(connection, TODAY.minusDays(1), 9);

        ConnectionView view = view(connection);

        assertThat(view.state()).isEqualTo(State.SYNCING);
        assertThat(view.lastRunAt()).contains(NOW.minusSeconds(300));
        assertThat(view.nextRunAt()).contains(NOW.plusSeconds(60));
        assertThat(view.leadCount()).isEqualTo(2);
        assertThat(view.today()).isEqualTo(new ConnectionView.Today(Optional.of(3), 1));
    }

    @Test
    void listsTroubledOnesFirstAndThenByName() {
        added(aConnection().of(OWN).named("Çınar"));
        added(aConnection().of(OWN).named("Cem"));
        added(aConnection().of(OWN).named("Bahar").inactive());
        Connection warned = added(aConnection().of(OWN).named("Zeytin"));
        Connection failed = added(aConnection().of(OWN).named("Yıldız"));
        note(warned, FaultKey.THROTTLED);
        note(failed, FaultKey.TOKEN_EXPIRED);

        List<ConnectionView> all = all(EVERYTHING);

        assertThat(all)
                .extracting(view -> view.connection().name())
                .containsExactly("Yıldız", "Zeytin", "Bahar", "Cem", "Çınar");
        assertThat(all)
                .extracting(ConnectionView::state)
                .containsExactly(State.FAILED, State.WARNING, State.STOPPED, State.OK, State.OK);
    }

    @Test
    void showsOnlyWhatIsInsideTheVisibility() {
        Connection own = added(aConnection().of(OWN));
        Connection other = added(aConnection().of(OTHER));
        Visibility distributor = new Visibility.OfDistributor(OWN);

        assertThat(all(EVERYTHING)).hasSize(2);
        assertThat(all(distributor)).extracting(ConnectionView::connection).containsExactly(own);
        assertThat(reads().find(distributor, own.id(), ISTANBUL).block()).isNotNull();
        assertThat(reads().find(distributor, other.id(), ISTANBUL).block()).isNull();
        assertThat(all(new Visibility.OfTeam(new TeamId(UUID.randomUUID())))).isEmpty();
        assertThat(all(new Visibility.Nothing())).isEmpty();
    }

    @Test
    void showsNoConnectionThatWasEnded() {
        Connection connection = added(aConnection().of(OWN));

        books().connections().delete(connection.id()).block();

        assertThat(all(EVERYTHING)).isEmpty();
        assertThat(reads().find(EVERYTHING, connection.id(), ISTANBUL).block()).isNull();
    }

    @Test
    void pagesRunsNewestFirst() {
        Connection connection = added(aConnection().of(OWN));
        RunView first = run(connection, RunState.DONE, Optional.of(NOW));
        RunView second = run(connection, RunState.DONE, Optional.of(NOW));
        RunView third = run(connection, RunState.RUNNING, Optional.empty());
        List.of(first, second, third).forEach(this::save);

        Runs newest = runs(connection, 2, Optional.empty());
        Runs oldest = runs(connection, 2, newest.nextCursor());

        assertThat(newest.items()).containsExactly(third, second);
        assertThat(oldest.items()).containsExactly(first);
        assertThat(oldest.nextCursor()).isEmpty();
        assertThatThrownBy(() -> runs(connection, 2, Optional.of("x")))
                .hasMessage("shared.cursor-malformed")
                .hasFieldOrPropertyWithValue("pointer", "/cursor");
    }

    @Test
    void listsTheBalanceNewestFirst() {
        Connection connection = added(aConnection().of(OWN));
        balance(connection, TODAY.minusDays(2), 1);
        balance(connection, TODAY.minusDays(1), 2);
        balance(connection, TODAY, 3);

        List<BalanceDay> days = reads().balance(connection.id(), TODAY.minusDays(1)).block();

        assertThat(days).extracting(BalanceDay::day).containsExactly(TODAY, TODAY.minusDays(1));
        assertThat(days.getFirst().reported()).contains(3);
        assertThat(days.getFirst().missing()).isEqualTo(2);
        assertThat(days.getFirst().reason()).contains("late");
        assertThat(days.getFirst().checkedAt()).contains(NOW);
    }

    private Connection added(ConnectionFixture fixture) {
        Connection connection = fixture.connection();
        books().connections().add(connection, credentials("token", "secret")).block();
        return connection;
    }

    private void note(Connection connection, FaultKey key) {
        Health health =
                new Health(
                        Optional.of(Fault.of(key, NOW)),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty());
        books().connections().note(connection.id(), health).block();
    }

    private void balance(Connection connection, LocalDate day, int reported) {
        Row row =
                new Row(
                        FORM,
                        day,
                        Optional.of(reported),
                        1,
                        reported - 1,
                        Optional.of("late"),
                        NOW);
        books().balances().save(connection.id(), List.of(row)).block();
    }

    private void save(RunView run) {
        books().runs().save(run).block();
    }

    private List<ConnectionView> all(Visibility visibility) {
        return reads().all(visibility, ISTANBUL).block();
    }

    private ConnectionView view(Connection connection) {
        return reads().find(EVERYTHING, connection.id(), ISTANBUL).block();
    }

    private Runs runs(Connection connection, int limit, Optional<String> cursor) {
        return reads().runs(connection.id(), new PageRequest(limit, cursor)).block();
    }

    private RunView run(Connection connection, RunState state, Optional<Instant> finishedAt) {
        return new RunView(
                new RunId(new UUID(0x7000, ++lastRun)),
                connection.id(),
                RunKind.SCHEDULED,
                state,
                Optional.empty(),
                0,
                0,
                0,
                0,
                1,
                NOW.minusSeconds(400),
                finishedAt,
                Optional.empty());
    }
}
