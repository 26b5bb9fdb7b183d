package io.huni.adapter.web;

import io.huni.application.organisation.ChangeOrganisation;
import io.huni.application.organisation.CompleteSetup;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.SaveDistributor;
import io.huni.application.shared.Json;
import io.huni.application.system.SystemQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Configuration(proxyBeanMethods = false)
class OrganisationPorts {
    static final String LINK = "link-of-the-first-start";

    @Bean
    OrganisationQueries organisations() {
        return new OrganisationQueries() {
            @Override
            public Mono<Organisation> organisation() {
                return Mono.just(Sample.organisation());
            }

            @Override
            public Mono<List<DistributorView>> distributors(Actor actor) {
                return Mono.just(List.of(new DistributorView(Sample.distributor(), 12)));
            }

            @Override
            public Mono<Void> requireDistributor(Actor actor, DistributorId distributor) {
                return Mono.fromRunnable(() -> known(distributor));
            }

            @Override
            public Mono<Void> requireActive(Actor actor, DistributorId distributor) {
                return requireDistributor(actor, distributor);
            }

            @Override
            public Mono<Boolean> needsSetup() {
                return Mono.just(false);
            }
        };
    }

    @Bean
    ChangeOrganisation changeOrganisation() {
        return command -> Mono.just(Sample.organisation());
    }

    @Bean
    CompleteSetup completeSetup() {
        return command ->
                command.token().equals(LINK)
                        ? Mono.just(Sample.opened())
                        : Mono.error(new Refused(OrganisationErrorKey.SETUP_LINK_USED));
    }

    @Bean
    SaveDistributor saveDistributor() {
        return new SaveDistributor() {
            @Override
            public Mono<Distributor> add(
                    Actor actor, String name, boolean active, Duration responseTarget) {
                return Mono.fromCallable(
                        () ->
                                new Distributor(
                                        new DistributorId(Sample.ID),
                                        name,
                                        active,
                                        responseTarget));
            }

            @Override
            public Mono<Distributor> change(Change change) {
                return Mono.fromCallable(
                        () ->
                                new Distributor(
                                        known(change.distributor()),
                                        change.name().orElse("Nova Dent İstanbul"),
                                        change.active().orElse(true),
                                        change.responseTarget().orElse(Duration.ofMinutes(15))));
            }
        };
    }

    @Bean
    SystemQueries system() {
        return new SystemQueries() {
            @Override
            public Mono<SystemReport> report(Actor actor) {
                return Mono.fromCallable(
                        () -> {
                            actor.require(Right.SYSTEM_READ);
                            return Sample.report();
                        });
            }

            @Override
            public Mono<Json> parkedEvents(Actor actor) {
                return Mono.just(new Json("{\"items\":[]}"));
            }

            @Override
            public Mono<Void> replay(Actor actor, UUID outboxRow) {
                return outboxRow.equals(Sample.ID)
                        ? Mono.empty()
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    private static DistributorId known(DistributorId id) {
        if (!id.value().equals(Sample.ID)) {
            throw new Refused(SharedErrorKey.NOT_FOUND, Map.of());
        }
        return id;
    }
}
