package io.huni.application.connection;

/** The parts that more than one way of fetching leads is made of. */
final class SyncTurns {
    private final ConnectionPorts ports;
    private final ConnectionNeighbours around;
    private final ConnectionSettings settings;
    private final ConnectionAnnouncements announcements;
    private final FormBook book;
    private final StopConnection stopping;
    private final GraphRetry retry;
    private final LeadHandover handover;

    SyncTurns(
            ConnectionPorts ports,
            ConnectionNeighbours around,
            ConnectionSettings settings,
            ConnectionAnnouncements announcements,
            FormBook book,
            StopConnection stopping,
            GraphRetry retry) {
        this.ports = ports;
        this.around = around;
        this.settings = settings;
        this.announcements = announcements;
        this.book = book;
        this.stopping = stopping;
        this.retry = retry;
        this.handover = new LeadHandover(around.captureLead(), book, around.clock());
    }

    FormPass formPass(TurnFailures failures) {
        PageCapture capture =
                new PageCapture(
                        around.knownLeads(),
                        handover,
                        ports.marks(),
                        ports.runs(),
                        around.unitOfWork(),
                        announcements);
        return new FormPass(
                ports.leadForms(),
                ports.forms(),
                book,
                new TurnSigns(ports.runs(), ports.connections()),
                capture,
                failures,
                retry,
                around.clock());
    }

    LeadFetch leadFetch() {
        NamedLeads named = new NamedLeads(ports.leadForms(), stopping, around.clock());
        return new LeadFetch(named, handover, around.clock());
    }

    RunBook runBook() {
        return new RunBook(
                ports.runs(),
                ports.marks(),
                ports.forms(),
                announcements,
                settings,
                around.ids(),
                around.clock());
    }
}
