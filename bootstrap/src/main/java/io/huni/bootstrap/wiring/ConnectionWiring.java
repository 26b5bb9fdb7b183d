package io.huni.bootstrap.wiring;

import io.huni.application.connection.CancelRun;
import io.huni.application.connection.ChangeConnection;
import io.huni.application.connection.CheckBalance;
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
import io.huni.application.connection.FetchLeads;
import io.huni.application.connection.MapForm;
import io.huni.application.connection.ReadMappedForms;
import io.huni.application.connection.RunSync;
import io.huni.application.connection.SendTestLead;
import io.huni.application.connection.SubscribePage;
import io.huni.application.connection.SyncConnection;
import io.huni.application.connection.TestConnection;
import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.ParkedDeliveries;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.application.delivery.ReplayDelivery;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.ReadLeadsAnew;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.port.Leads;
import io.huni.application.live.Announce;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;
import io.huni.bootstrap.HuniSettings;
import io.huni.domain.delivery.Channel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ConnectionWiring {
    private static final String CALLBACK = "/api/v1/meta/webhook";

    @Bean
    ParkedDeliveries parkedDeliveries(ReplayDelivery replayDelivery) {
        return page -> replayDelivery.replayOfPage(page).then();
    }

    @Bean
    ConnectionPorts connectionPorts(
            Connections connections,
            ConnectionReads reads,
            Forms forms,
            LeadForms leadForms,
            MetaAccess access,
            SyncMarks marks,
            SyncRuns runs,
            SyncSchedule schedule,
            Balances balances,
            ParkedDeliveries parked) {
        return new ConnectionPorts(
                connections,
                reads,
                forms,
                leadForms,
                access,
                marks,
                runs,
                schedule,
                balances,
                parked);
    }

    @Bean
    ConnectionNeighbours connectionNeighbours(
            CaptureLead captureLead,
            Leads leads,
            ReadLeadsAnew readLeadsAnew,
            SaveCustomField customFields,
            OrganisationQueries organisations,
            Announce announce,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new ConnectionNeighbours(
                captureLead,
                leads::known,
                readLeadsAnew,
                customFields,
                organisations,
                announce,
                unitOfWork,
                ids,
                clock);
    }

    @Bean
    ConnectionUseCases connectionUseCases(
            ConnectionPorts ports,
            ConnectionNeighbours around,
            HuniSettings settings,
            WebhookSecrets secrets) {
        Webhook webhook =
                new Webhook(settings.publicUrl() + CALLBACK, secrets.verifyToken(Channel.META));
        return new ConnectionUseCases(ports, around, ConnectionSettings.standard(), webhook);
    }

    @Bean
    FetchLeads fetchLeads(ConnectionUseCases useCases) {
        return useCases.fetchLeads();
    }

    @Bean
    RunSync runSync(ConnectionUseCases useCases) {
        return useCases.runSync();
    }

    @Bean
    CheckBalance checkBalance(ConnectionUseCases useCases) {
        return useCases.checkBalance();
    }

    @Bean
    CheckSecrets checkSecrets(ConnectionUseCases useCases, Secrets secrets) {
        return useCases.checkSecrets(secrets);
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
    ReadMappedForms readMappedForms(ConnectionUseCases useCases) {
        return useCases.readMappedForms();
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
    DiscoverPages discoverPages(ConnectionUseCases useCases) {
        return useCases.discoverPages();
    }

    @Bean
    ConnectionQueries connectionQueries(ConnectionUseCases useCases) {
        return useCases.connectionQueries();
    }
}
