package io.huni.house;

import io.huni.application.connection.CancelRun;
import io.huni.application.connection.ChangeConnection;
import io.huni.application.connection.CheckSecrets;
import io.huni.application.connection.ConnectionNeighbours;
import io.huni.application.connection.ConnectionPorts;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.ConnectionQueries.Webhook;
import io.huni.application.connection.ConnectionSettings;
import io.huni.application.connection.ConnectionUseCases;
import io.huni.application.connection.CreateConnection;
import io.huni.application.connection.DeleteConnection;
import io.huni.application.connection.DiscoverPages;
import io.huni.application.connection.InMemoryConnectionReads;
import io.huni.application.connection.InMemorySyncMarks;
import io.huni.application.connection.MapForm;
import io.huni.application.connection.SendTestLead;
import io.huni.application.connection.SubscribePage;
import io.huni.application.connection.SyncConnection;
import io.huni.application.connection.TestConnection;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

/** The use cases of connections over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseConnections {
    @Bean
    ConnectionUseCases connectionUseCases(
            House house,
            CaptureLead captureLead,
            SaveCustomField customFields,
            OrganisationQueries organisations) {
        ConnectionNeighbours neighbours =
                new ConnectionNeighbours(
                        captureLead,
                        house.leads::known,
                        (form, mapping) -> Mono.just(0L),
                        customFields,
                        organisations,
                        announcement -> Mono.empty(),
                        new InMemoryUnitOfWork(),
                        house.ids,
                        house.clock);
        return new ConnectionUseCases(
                ports(house),
                neighbours,
                ConnectionSettings.standard(),
                new Webhook("https://huni.example/api/v1/meta/webhook", "word"));
    }

    private static ConnectionPorts ports(House house) {
        return new ConnectionPorts(
                house.connections,
                new InMemoryConnectionReads(
                        house.connections,
                        house.forms,
                        house.runs,
                        house.balances,
                        house.schedule,
                        house.clock),
                house.forms,
                house.meta,
                house.meta,
                new InMemorySyncMarks(),
                house.runs,
                house.schedule,
                house.balances,
                page -> Mono.empty());
    }

    @Bean
    ConnectionQueries connectionQueries(ConnectionUseCases useCases) {
        return useCases.connectionQueries();
    }

    @Bean
    CreateConnection createConnection(ConnectionUseCases useCases) {
        return useCases.createConnection();
    }

    @Bean
    ChangeConnection changeConnection(ConnectionUseCases useCases) {
        return useCases.changeConnection();
    }

    @Bean
    DeleteConnection deleteConnection(ConnectionUseCases useCases) {
        return useCases.deleteConnection();
    }

    @Bean
    DiscoverPages discoverPages(ConnectionUseCases useCases) {
        return useCases.discoverPages();
    }

    @Bean
    TestConnection testConnection(ConnectionUseCases useCases) {
        return useCases.testConnection();
    }

    @Bean
    SyncConnection syncConnection(ConnectionUseCases useCases) {
        return useCases.syncConnection();
    }

    @Bean
    CancelRun cancelRun(ConnectionUseCases useCases) {
        return useCases.cancelRun();
    }

    @Bean
    MapForm mapForm(ConnectionUseCases useCases) {
        return useCases.mapForm();
    }

    @Bean
    SubscribePage subscribePage(ConnectionUseCases useCases) {
        return useCases.subscribePage();
    }

    @Bean
    SendTestLead sendTestLead(ConnectionUseCases useCases) {
        return useCases.sendTestLead();
    }

    @Bean
    CheckSecrets checkSecrets(ConnectionUseCases useCases) {
        return useCases.checkSecrets(new PlainSecrets());
    }
}
