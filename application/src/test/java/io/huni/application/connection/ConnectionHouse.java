package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.credentials;

import io.huni.application.connection.ConnectionQueries.Webhook;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.ReadLeadsAnew;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.connection.Connection;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The connection feature over fakes, with one organisation, in Istanbul unless told otherwise, and
 * one distributor.
 */
public final class ConnectionHouse {
    static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    static final DistributorId CLINIC = new DistributorId(new UUID(0x7000, 1));

    final MovableClock clock = new MovableClock(START);
    final RisingIds ids = new RisingIds();
    final InMemoryMeta meta = new InMemoryMeta();
    final CaughtLeads leads = new CaughtLeads();
    final InMemoryConnections connections = new InMemoryConnections();
    final InMemoryForms forms = new InMemoryForms();
    final InMemorySyncMarks marks = new InMemorySyncMarks();
    final InMemorySyncRuns runs = new InMemorySyncRuns();
    final InMemorySyncSchedule schedule = new InMemorySyncSchedule();
    final InMemoryBalances balances = new InMemoryBalances();
    final InMemoryCustomFields customFields = new InMemoryCustomFields();
    final List<MetaId> retried = new CopyOnWriteArrayList<>();
    final List<Announcement> announced = new CopyOnWriteArrayList<>();
    final Map<MetaId, FormMapping> readAnew = new ConcurrentHashMap<>();
    final ConnectionUseCases useCases;
    Consumer<Announcement> onAnnouncement = announcement -> {};
    Consumer<MetaId> onReadAnew = form -> {};

    ConnectionHouse() {
        this(quick());
    }

    ConnectionHouse(ConnectionSettings settings) {
        this(settings, ZoneId.of("Europe/Istanbul"));
    }

    ConnectionHouse(ZoneId zone) {
        this(quick(), zone);
    }

    private ConnectionHouse(ConnectionSettings settings, ZoneId zone) {
        InMemoryDistributors distributors = new InMemoryDistributors();
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        distributors
                .save(new Distributor(CLINIC, "Klinik", true, Duration.ofMinutes(30)))
                .then(organisations.save(organisation(zone)))
                .block();
        useCases =
                new ConnectionUseCases(
                        ports(),
                        neighbours(
                                OrganisationUseCases.organisationQueries(
                                        organisations, distributors)),
                        settings,
                        new Webhook("https://crm.example.com/api/v1/meta/webhook", "word"));
    }

    private static Organisation organisation(ZoneId zone) {
        return new Organisation("Işık", zone, Language.TR, Currency.getInstance("TRY"));
    }

    private ConnectionPorts ports() {
        return new ConnectionPorts(
                connections,
                new InMemoryConnectionReads(connections, forms, runs, balances, schedule, clock),
                forms,
                meta,
                meta,
                marks,
                runs,
                schedule,
                balances,
                page -> Mono.fromRunnable(() -> retried.add(page)));
    }

    private ConnectionNeighbours neighbours(OrganisationQueries organisations) {
        ReadLeadsAnew anew =
                (form, mapping) ->
                        Mono.fromSupplier(
                                () -> {
                                    onReadAnew.accept(form);
                                    readAnew.put(form, mapping);
                                    return 0L;
                                });
        SaveCustomField fields = LeadUseCases.saveCustomField(customFields);
        return new ConnectionNeighbours(
                leads,
                leads,
                anew,
                fields,
                organisations,
                announcement -> Mono.fromRunnable(() -> hear(announcement)),
                new InMemoryUnitOfWork(),
                ids,
                clock);
    }

    private void hear(Announcement announcement) {
        announced.add(announcement);
        onAnnouncement.accept(announcement);
    }

    /** The standard with waits of milliseconds. */
    static ConnectionSettings quick() {
        ConnectionSettings standard = ConnectionSettings.standard();
        return new ConnectionSettings(
                standard.reach(),
                standard.overlap(),
                standard.pageLimit(),
                standard.certainEvery(),
                standard.slowFrom(),
                standard.pauseFrom(),
                standard.pause(),
                Duration.ofMillis(5),
                new BackOff(Duration.ofMillis(1), Duration.ofMillis(3)),
                standard.tries(),
                standard.balanceDays(),
                standard.silence(),
                standard.expiryNotice());
    }

    Connection connect(ConnectionFixture fixture) {
        Connection connection = fixture.of(CLINIC).connection();
        connections.add(connection, credentials("token")).block();
        return connection;
    }

    Opened opened(Connection connection) {
        return connections.find(connection.id()).block();
    }

    /** So many leads of the form, a minute apart, the youngest a minute before now. */
    void submit(MetaId form, int count, String prefix) {
        for (int number = 0; number < count; number++) {
            meta.submit(
                    form,
                    SubmittedLeadFixture.aLead(
                            prefix + number,
                            form,
                            clock.instant().minus(Duration.ofMinutes(count - number))));
        }
    }

    List<String> announcedTypes() {
        return announced.stream().map(Announcement::type).toList();
    }

    RunView lastRun(Connection connection) {
        return runs.all(connection.id()).getFirst();
    }
}
