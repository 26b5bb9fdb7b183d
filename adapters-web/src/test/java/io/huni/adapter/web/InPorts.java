package io.huni.adapter.web;

import io.huni.application.delivery.ReceiveDelivery;
import io.huni.application.identity.ChangePreferences;
import io.huni.application.identity.SignIn;
import io.huni.application.identity.SignOut;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadSort;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryErrorKey;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** In-ports that answer like a small, healthy installation. */
@Configuration(proxyBeanMethods = false)
class InPorts {
    @Bean
    WebSettings settings() {
        return WebSettings.at(URI.create("http://localhost"));
    }

    @Bean
    World world() {
        return new World();
    }

    @Bean
    SignIn signIn() {
        return command ->
                command.password().equals("right horse battery")
                        ? Mono.just(Sample.opened())
                        : Mono.error(new Refused(IdentityErrorKey.WRONG_CREDENTIALS));
    }

    @Bean
    SignOut signOut(World world) {
        return who -> Mono.fromRunnable(() -> world.end(Sample.TOKEN));
    }

    @Bean
    ChangePreferences changePreferences() {
        return (actor, language, theme) ->
                Mono.just(
                        Sample.user(
                                actor.role(), language.orElse(io.huni.domain.shared.Language.TR)));
    }

    @Bean
    OrganisationQueries organisations() {
        return new OrganisationQueries() {
            @Override
            public Mono<Organisation> organisation() {
                return Mono.just(Sample.organisation());
            }

            @Override
            public Mono<List<DistributorView>> distributors(Actor actor) {
                return Mono.just(List.of());
            }

            @Override
            public Mono<Boolean> needsSetup() {
                return Mono.just(false);
            }
        };
    }

    @Bean
    LeadQueries leads() {
        return new Leads();
    }

    @Bean
    ReceiveDelivery deliveries() {
        return new ReceiveDelivery() {
            @Override
            public Mono<DeliveryId> receive(Command command) {
                return command.signature().equals("sha256=right")
                        ? Mono.just(new DeliveryId(Sample.ID))
                        : Mono.error(new Refused(DeliveryErrorKey.SIGNATURE_WRONG));
            }

            @Override
            public String handshake(Channel channel, String mode, String word, String challenge) {
                if (!word.equals("sandbox-verify")) {
                    throw new Refused(DeliveryErrorKey.VERIFY_TOKEN_WRONG);
                }
                return challenge;
            }
        };
    }

    private static final class Leads implements LeadQueries {
        private static final Json LEAD = new Json("{\"id\":\"" + Sample.ID + "\",\"number\":1}");

        @Override
        public Mono<Json> page(
                Actor actor, LeadFilter filter, LeadSort sort, PageRequest page, CountMode count) {
            return Mono.fromSupplier(
                    () -> {
                        actor.require(Right.LEAD_READ);
                        return new Json("{\"items\":[" + LEAD.text() + "]}");
                    });
        }

        @Override
        public Mono<Versioned> lead(Actor actor, LeadId lead) {
            return lead.value().equals(Sample.ID)
                    ? Mono.just(new Versioned(LEAD, 3))
                    : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
        }

        @Override
        public Mono<Json> interactions(Actor actor, LeadId lead) {
            return Mono.just(new Json("{\"items\":[]}"));
        }

        @Override
        public Mono<Json> stats(Actor actor) {
            return Mono.just(new Json("{\"total\":1}"));
        }

        @Override
        public Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email) {
            return Mono.just(new Json("{\"items\":[]}"));
        }
    }
}
