package io.huni.application.connection;

import io.huni.application.connection.ConnectionQueries.Webhook;
import io.huni.application.shared.Secrets;

import java.util.concurrent.ThreadLocalRandom;

/** Builds the use cases of connections. */
public final class ConnectionUseCases {
    private final ConnectionPorts ports;
    private final ConnectionNeighbours around;
    private final ConnectionSettings settings;
    private final Webhook webhook;
    private final ConnectionAnnouncements announcements;
    private final ConnectionHealth health;
    private final ScopedConnections scoped;
    private final FormBook book;
    private final StopConnection stopping;
    private final GraphRetry retry;
    private final SyncTurns turns;

    public ConnectionUseCases(
            ConnectionPorts ports,
            ConnectionNeighbours around,
            ConnectionSettings settings,
            Webhook webhook) {
        this.ports = ports;
        this.around = around;
        this.settings = settings;
        this.webhook = webhook;
        this.announcements = new ConnectionAnnouncements(around.announce());
        this.health = new ConnectionHealth(ports.connections(), announcements);
        this.scoped =
                new ScopedConnections(ports.connections(), ports.reads(), around.organisations());
        this.book = new FormBook(ports.forms(), ports.leadForms());
        this.stopping = new StopConnection(ports.connections(), around.unitOfWork(), announcements);
        this.retry = new GraphRetry(settings, () -> ThreadLocalRandom.current().nextDouble());
        this.turns = new SyncTurns(ports, around, settings, announcements, book, stopping, retry);
    }

    public FetchLeads fetchLeads() {
        return new FetchLeadsService(
                ports.connections(), around.knownLeads(), turns.leadFetch(), around.clock());
    }

    public CheckSecrets checkSecrets(Secrets secrets) {
        return new CheckSecretsService(ports.connections(), secrets);
    }

    public RunSync runSync() {
        TurnFailures failures = new TurnFailures(stopping, settings, around.clock());
        SyncPlan plan =
                new SyncPlan(
                        ports.leadForms(), ports.forms(), ports.marks(), retry, around.clock());
        return new RunSyncService(
                ports.connections(),
                turns.runBook(),
                plan,
                turns.formPass(failures),
                failures,
                watch(),
                health,
                around.clock());
    }

    public CheckBalance checkBalance() {
        FormBalance formBalance =
                new FormBalance(
                        ports.leadForms(),
                        around.knownLeads(),
                        turns.leadFetch(),
                        ports.balances(),
                        retry,
                        around.clock());
        return new CheckBalanceService(
                ports.connections(),
                ports.forms(),
                ports.balances(),
                around.organisations(),
                formBalance,
                watch(),
                settings,
                around.clock());
    }

    public CreateConnection createConnection() {
        return new CreateConnectionService(
                ports.connections(),
                scoped,
                around.organisations(),
                wake(),
                announcements,
                around.ids());
    }

    public ChangeConnection changeConnection() {
        return new ChangeConnectionService(
                ports.connections(),
                scoped,
                around.organisations(),
                wake(),
                around.unitOfWork(),
                announcements);
    }

    public DeleteConnection deleteConnection() {
        return new DeleteConnectionService(
                ports.connections(), scoped, ports.schedule(), announcements);
    }

    public TestConnection testConnection() {
        return new TestConnectionService(
                scoped,
                new ExamineConnection(ports.access(), ports.leadForms(), book),
                watch(),
                health,
                settings,
                around.clock());
    }

    public SyncConnection syncConnection() {
        return new SyncConnectionService(
                scoped,
                ports.runs(),
                ports.marks(),
                ports.forms(),
                ports.schedule(),
                announcements,
                around.ids(),
                around.clock());
    }

    public CancelRun cancelRun() {
        return new CancelRunService(scoped, ports.runs(), ports.schedule(), around.clock());
    }

    public MapForm mapForm() {
        return new MapFormService(scoped, ports.forms(), around.customFields());
    }

    public ReadMappedForms readMappedForms() {
        return new ReadMappedFormsService(ports.forms(), around.readLeadsAnew());
    }

    public SubscribePage subscribePage() {
        return new SubscribePageService(scoped, ports.access(), health);
    }

    public SendTestLead sendTestLead() {
        return new SendTestLeadService(scoped, ports.leadForms(), ports.access());
    }

    public DiscoverPages discoverPages() {
        return new DiscoverPagesService(ports.access(), ports.leadForms());
    }

    public ConnectionQueries connectionQueries() {
        return new ConnectionQueriesService(
                ports.reads(), ports.forms(), scoped, webhook, around.clock());
    }

    private ConnectionWatch watch() {
        return new ConnectionWatch(
                ports.access(), ports.balances(), health, settings, around.clock());
    }

    private Wake wake() {
        return new Wake(ports.schedule(), ports.parked(), around.clock());
    }
}
