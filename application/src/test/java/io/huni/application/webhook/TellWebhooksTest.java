package io.huni.application.webhook;

import static io.huni.application.webhook.WebhookFixture.NOW;
import static io.huni.application.webhook.WebhookFixture.SECRET;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is told what, within which reach. */
class TellWebhooksTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final LeadId LEAD = new LeadId(new UUID(9, 1));
    private static final Role KEEPER =
            RoleFixture.own(
                    "Entegrasyon", Scope.DISTRIBUTOR, Right.WEBHOOK_MANAGE, Right.LEAD_READ);

    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final InMemoryWebhookMessages messages = new InMemoryWebhookMessages(webhooks);
    private final WebhookPorts ports =
            new WebhookPorts(webhooks, messages, (who, most) -> Mono.just(List.of()));
    private final User admin = aUser().as(Role.ADMIN).user();
    private final User partner = aUser().as(KEEPER).of(NOVA).user();
    private final Webhook house = WebhookFixture.webhook(admin.id());
    private final Webhook novas = WebhookFixture.webhook(partner.id(), Optional.of(NOVA));
    private final SeenLeads leads = new SeenLeads();
    private final Map<UUID, DomainEvent> happened = new HashMap<>();
    private final TellWebhooks tell =
            new TellWebhooks(
                    ports,
                    new Messages(leads, event -> happened.get(event.id()), new RisingIds()),
                    new Listening(),
                    new Hearers(
                            webhooks,
                            IdentityUseCases.userQueries(users),
                            new InMemoryUnitOfWork(),
                            new MovableClock(NOW)),
                    new InMemoryUnitOfWork());

    @BeforeEach
    void house() {
        users.add(admin, "").then(users.add(partner, "")).block();
        webhooks.add(house, SECRET).then(webhooks.add(novas, SECRET)).block();
        leads.owners.put(LEAD, new Owners(Optional.of(NOVA), Optional.empty(), Optional.empty()));
    }

    @Test
    void eachHearsAsFarAsItReachesAndGetsTheLeadAsItsOwnerSeesIt() {
        react(worked(InteractionType.STATUS_CHANGE, Optional.empty(), Optional.empty()));

        assertThat(told(house))
                .containsExactlyInAnyOrder("lead.status_changed all", "lead.converted all");
        assertThat(told(novas))
                .containsExactlyInAnyOrder("lead.status_changed partner", "lead.converted partner");
        leads.owners.put(LEAD, Owners.none());
        react(worked(InteractionType.EDIT, Optional.empty(), Optional.empty()));
        assertThat(told(house)).contains("lead.updated all");
        assertThat(told(novas)).hasSize(2);
    }

    @Test
    void aLeadThatIsHandedOverIsNewAtTheDistributorAndTagsAreTheHousesOwn() {
        react(still(InteractionType.TRANSFER));
        react(still(InteractionType.TAG));

        assertThat(told(house)).containsExactlyInAnyOrder("lead.updated all", "lead.updated all");
        assertThat(told(novas)).containsExactly("lead.created partner");
    }

    @Test
    void toWhomTheHouseGivesItsLeadsIsNotToldToADistributor() {
        react(given(admin.id()));
        assertThat(told(novas)).isEmpty();
        react(given(partner.id()));
        assertThat(told(novas)).containsExactly("lead.assigned partner");
        assertThat(told(house)).hasSize(2);
    }

    @Test
    void oneThatIsGoneOrGoesElsewhereIsToldByItsIdAlone() {
        leads.owners.put(LEAD, Owners.none());
        react(
                new LeadLeft(
                        LEAD,
                        Optional.of(NOVA.value().toString()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW));

        assertThat(told(house)).isEmpty();
        assertThat(told(novas)).containsExactly("lead.deleted ");
        leads.owners.remove(LEAD);
        react(
                new LeadLeft(
                        LEAD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW));
        assertThat(told(house)).containsExactly("lead.deleted ");
        assertThat(told(novas)).hasSize(1);
    }

    @Test
    void whoHasLeftTellsNobodyAnyMore() {
        users.save(partner.gone()).block();
        react(still(InteractionType.EDIT));

        assertThat(told(novas)).isEmpty();
        assertThat(webhooks.find(new Visibility.Everything(), novas.id()).block().reason())
                .contains(DisabledReason.OWNER_LEFT);
        assertThat(told(house)).hasSize(1);
    }

    @Test
    void anEventThatComesTwiceIsToldOnce() {
        OutboxEvent event = event(still(InteractionType.EDIT));
        tell.react(List.of(event)).then(tell.react(List.of(event))).block();

        assertThat(told(house)).hasSize(1);
    }

    private void react(DomainEvent event) {
        tell.react(List.of(event(event))).block();
    }

    private OutboxEvent event(DomainEvent event) {
        UUID id = UUID.randomUUID();
        happened.put(id, event);
        return new OutboxEvent(id, event.name(), LEAD.value().toString(), "{}", NOW);
    }

    private static LeadWorked still(InteractionType type) {
        return new LeadWorked(
                LEAD,
                type,
                LeadStatus.NEW,
                LeadStatus.NEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW);
    }

    private static LeadWorked given(UserId to) {
        return new LeadWorked(
                LEAD,
                InteractionType.ASSIGNMENT,
                LeadStatus.ASSIGNED,
                LeadStatus.ASSIGNED,
                Optional.empty(),
                Optional.of(to.value().toString()),
                Optional.empty(),
                NOW);
    }

    private static LeadWorked worked(
            InteractionType type, Optional<String> before, Optional<String> after) {
        LeadStatus then =
                type == InteractionType.STATUS_CHANGE ? LeadStatus.CONVERTED : LeadStatus.CONTACTED;
        return new LeadWorked(
                LEAD, type, LeadStatus.CONTACTED, then, before, after, Optional.empty(), NOW);
    }

    /** The events, and in whose eyes. */
    private List<String> told(Webhook webhook) {
        Visibility all = new Visibility.Everything();
        return messages
                .page(all, webhook.id(), Set.of(), new PageRequest(50, Optional.empty()))
                .block()
                .items()
                .stream()
                .map(view -> messages.find(all, webhook.id(), view.id()).block())
                .map(opened -> opened.view().event() + " " + eyes(opened.body().orElseThrow()))
                .toList();
    }

    private static String eyes(String body) {
        return body.contains("\"eyes\":\"all\"")
                ? "all"
                : body.contains("\"eyes\"") ? "partner" : "";
    }
}
