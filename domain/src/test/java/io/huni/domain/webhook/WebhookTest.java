package io.huni.domain.webhook;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class WebhookTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final DistributorId OTHER = new DistributorId(new UUID(3, 2));
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void hearsOfTheHouseOrOfADistributorAsWhoeverSetItUp() {
        assertThat(Webhook.reachOf(aUser().as(Role.ADMIN).user().asActor())).isEmpty();
        assertThat(Webhook.reachOf(partner(NOVA))).contains(NOVA);
        assertThatThrownBy(() -> Webhook.reachOf(keeper(Scope.TEAM)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(WebhookErrorKey.SCOPE_TOO_NARROW));
        assertThatThrownBy(() -> Webhook.reachOf(aUser().as(Role.STAFF).user().asActor()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isToldInNobodysNameWhoMayNotSeeThatMuch() {
        Actor.Person admin = aUser().as(Role.ADMIN).user().asActor();
        Webhook ofHouse = webhook(Optional.empty());
        Webhook ofNova = webhook(Optional.of(NOVA));

        assertThat(ofHouse.mayTell(admin)).isTrue();
        assertThat(ofHouse.mayTell(partner(NOVA))).isFalse();
        assertThat(ofNova.mayTell(partner(NOVA))).isTrue();
        assertThat(ofNova.mayTell(partner(OTHER))).isFalse();
        assertThat(ofNova.mayTell(aUser().as(Role.DISTRIBUTOR).of(NOVA).user().asActor()))
                .isFalse();
    }

    @Test
    void noEventsMeanAllOfThem() {
        assertThat(webhook(Optional.empty()).hears(WebhookEvent.LEAD_DELETED)).isTrue();
        assertThat(WebhookEvent.of("lead.status_changed"))
                .isEqualTo(WebhookEvent.LEAD_STATUS_CHANGED);
        assertThatThrownBy(() -> WebhookEvent.of("lead.*")).isInstanceOf(Refused.class);
    }

    private static Webhook webhook(Optional<DistributorId> distributor) {
        return new Webhook(
                new WebhookId(new UUID(1, 1)),
                distributor,
                aUser().user().id(),
                "https://hooks.example.com",
                "",
                Set.of(),
                false,
                NOW);
    }

    private static Actor.Person partner(DistributorId distributor) {
        return aUser().as(own(Scope.DISTRIBUTOR)).of(distributor).user().asActor();
    }

    private static Actor.Person keeper(Scope scope) {
        return aUser().as(own(scope)).in(new TeamId(new UUID(2, 1))).user().asActor();
    }

    private static Role own(Scope scope) {
        return RoleFixture.own("Entegrasyon", scope, Right.WEBHOOK_MANAGE, Right.LEAD_READ);
    }
}
