package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphSettings;
import io.huni.application.connection.CaughtLeads;
import io.huni.application.connection.ConnectionNeighbours;
import io.huni.application.connection.ConnectionPorts;
import io.huni.application.connection.ConnectionQueries.Webhook;
import io.huni.application.connection.ConnectionSettings;
import io.huni.application.connection.ConnectionUseCases;
import io.huni.application.connection.InMemoryBalances;
import io.huni.application.connection.InMemoryConnectionReads;
import io.huni.application.connection.InMemoryConnections;
import io.huni.application.connection.InMemoryForms;
import io.huni.application.connection.InMemorySyncMarks;
import io.huni.application.connection.InMemorySyncRuns;
import io.huni.application.connection.InMemorySyncSchedule;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.MetaId;
import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.SandboxSettings;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The connection feature with the real Graph adapters in front of the stand-in for Meta. */
final class SandboxHouse implements AutoCloseable {
    final MovableClock clock = new MovableClock(Instant.now());
    final MetaSandbox sandbox;
    final CaughtLeads leads = new CaughtLeads();
    final InMemoryConnections connections = new InMemoryConnections();
    final InMemoryForms forms = new InMemoryForms();
    final InMemorySyncMarks marks = new InMemorySyncMarks();
    final InMemorySyncRuns runs = new InMemorySyncRuns();
    final GraphLeadForms leadForms;
    final GraphMetaAccess access;
    final ConnectionUseCases useCases;

    SandboxHouse(int leadsOfThePast) {
        sandbox =
                MetaSandbox.start(
                        SandboxSettings.standard(0, "", clock.instant()).withLeads(leadsOfThePast));
        GraphSettings settings =
                new GraphSettings(
                        sandbox.url(),
                        "v26.0",
                        sandbox.settings().appId(),
                        sandbox.settings().appSecret(),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        16_000_000,
                        Duration.ofMinutes(5));
        GraphClient graph = new GraphClient(settings, clock);
        leadForms = new GraphLeadForms(graph, clock);
        access = new GraphMetaAccess(graph, settings.appId(), settings.appSecret());
        useCases = new ConnectionUseCases(ports(), neighbours(), impatient(), new Webhook("", ""));
    }

    /** The standard, but for the time between two calls. */
    private static ConnectionSettings impatient() {
        ConnectionSettings standard = ConnectionSettings.standard();
        return new ConnectionSettings(
                standard.reach(),
                standard.overlap(),
                standard.pageLimit(),
                standard.certainEvery(),
                standard.slowFrom(),
                standard.pauseFrom(),
                standard.pause(),
                Duration.ofMillis(20),
                new BackOff(Duration.ofMillis(20), Duration.ofMillis(100)),
                standard.tries(),
                standard.balanceDays(),
                standard.silence(),
                standard.expiryNotice());
    }

    private ConnectionPorts ports() {
        InMemoryBalances balances = new InMemoryBalances();
        InMemorySyncSchedule schedule = new InMemorySyncSchedule();
        return new ConnectionPorts(
                connections,
                new InMemoryConnectionReads(connections, forms, runs, balances, schedule, clock),
                forms,
                leadForms,
                access,
                marks,
                runs,
                schedule,
                balances,
                page -> Mono.empty());
    }

    private ConnectionNeighbours neighbours() {
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Işık",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        return new ConnectionNeighbours(
                leads,
                leads,
                (form, mapping) -> Mono.just(0L),
                LeadUseCases.saveCustomField(new InMemoryCustomFields()),
                OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors()),
                announcement -> Mono.empty(),
                new InMemoryUnitOfWork(),
                new RisingIds(),
                clock);
    }

    Credentials credentials(String token) {
        return new Credentials(
                new Secret(token), Optional.of(new Secret(sandbox.settings().appSecret())));
    }

    Connection connect(String page, String token, MetaId... chosen) {
        Connection connection =
                new Connection(
                        new ConnectionId(UUID.randomUUID()),
                        new DistributorId(new UUID(0x7000, 1)),
                        "Klinik",
                        new MetaId(page),
                        List.of(chosen),
                        Duration.ofMinutes(5),
                        true,
                        Optional.empty(),
                        0);
        connections.add(connection, credentials(token)).block();
        return connection;
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
