package io.huni.house;

import io.huni.application.connection.CheckSecrets;
import io.huni.application.delivery.DeliveryQueries;
import io.huni.application.delivery.DeliveryUseCases;
import io.huni.application.delivery.ReceiveDelivery;
import io.huni.application.delivery.ReplayDelivery;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.SessionSettings;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.InMemoryLiveWhispers;
import io.huni.application.live.InMemoryWatchedLeads;
import io.huni.application.live.LiveUseCases;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.organisation.ChangeOrganisation;
import io.huni.application.organisation.CompleteSetup;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.organisation.SaveDistributor;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.system.SystemQueries;
import io.huni.application.system.SystemSettings;
import io.huni.application.system.SystemUseCases;
import io.huni.domain.delivery.Channel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;

/** The use cases of the organisation, its inbox and its state over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseOrganisation {
    static final String WORD = "word-of-the-handshake";

    @Bean
    House house() {
        return new House();
    }

    @Bean
    OrganisationQueries organisations(House house) {
        return OrganisationUseCases.organisationQueries(house.organisations, house.distributors);
    }

    @Bean
    ChangeOrganisation changeOrganisation(House house) {
        return OrganisationUseCases.changeOrganisation(
                house.organisations, new InMemoryUnitOfWork());
    }

    @Bean
    SaveDistributor saveDistributor(House house) {
        return OrganisationUseCases.saveDistributor(
                house.distributors, new InMemoryUnitOfWork(), house.ids);
    }

    @Bean
    CompleteSetup completeSetup(House house) {
        return OrganisationUseCases.completeSetup(
                house.organisations,
                OrganisationUseCases.foundOrganisation(
                        house.organisations,
                        IdentityUseCases.createFirstAdmin(
                                house.users, new PlainHashing(), house.ids),
                        new InMemoryUnitOfWork()),
                new InMemoryUnitOfWork(),
                IdentityUseCases.openSession(
                        house.sessions,
                        house.ids,
                        house.ids.tokens(),
                        SessionSettings.standard(),
                        house.clock));
    }

    @Bean
    OpenLiveChannel live() {
        return LiveUseCases.openLiveChannel(
                new InMemoryLiveEvents(), new InMemoryLiveWhispers(), new InMemoryWatchedLeads());
    }

    @Bean
    SystemQueries system(House house, OpenLiveChannel live, CheckSecrets checkSecrets) {
        return SystemUseCases.systemQueries(
                house.figures,
                live,
                checkSecrets,
                new SystemSettings(
                        "0.1.0",
                        house.clock.instant(),
                        "huni-1",
                        false,
                        true,
                        () -> Long.MAX_VALUE));
    }

    @Bean
    ReceiveDelivery receiveDelivery(House house) {
        return DeliveryUseCases.receiveDelivery(
                new WebhookSecrets() {
                    @Override
                    public List<String> appSecrets(Channel channel) {
                        return List.of("app-secret");
                    }

                    @Override
                    public boolean isComplete() {
                        return true;
                    }

                    @Override
                    public String verifyToken(Channel channel) {
                        return WORD;
                    }
                },
                house.deliveries,
                house.clock);
    }

    @Bean
    DeliveryQueries deliveryQueries(House house) {
        return DeliveryUseCases.deliveryQueries(house.deliveries);
    }

    @Bean
    ReplayDelivery replayDelivery(House house) {
        return DeliveryUseCases.replayDelivery(
                house.deliveries, house.deliveries, announcement -> Mono.empty(), house.clock);
    }
}
