package io.huni.house;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;
import static io.huni.domain.identity.UserFixture.aUser;

import io.huni.application.connection.InMemoryBalances;
import io.huni.application.connection.InMemoryConnections;
import io.huni.application.connection.InMemoryForms;
import io.huni.application.connection.InMemoryMeta;
import io.huni.application.connection.InMemorySyncRuns;
import io.huni.application.connection.InMemorySyncSchedule;
import io.huni.application.delivery.InMemoryDeliveries;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.application.followup.InMemoryFollowups;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryApiTokens;
import io.huni.application.identity.InMemoryInvitations;
import io.huni.application.identity.InMemoryPasswordResets;
import io.huni.application.identity.InMemoryRoles;
import io.huni.application.identity.InMemorySecondFactors;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemorySignInAttempts;
import io.huni.application.identity.InMemoryTeams;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.KeptLetters;
import io.huni.application.identity.OpenSession;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.Throttle;
import io.huni.application.imports.InMemoryImportRows;
import io.huni.application.imports.InMemoryImports;
import io.huni.application.job.InMemoryJobs;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.InMemoryLastChanges;
import io.huni.application.lead.InMemoryLeadExports;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadFixture;
import io.huni.application.mail.InMemoryMailServer;
import io.huni.application.mail.InMemoryMails;
import io.huni.application.notification.InMemoryNotifications;
import io.huni.application.offer.InMemoryLeadsToOffer;
import io.huni.application.offer.InMemoryOffers;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.reporting.InMemoryReports;
import io.huni.application.shared.KeptActs;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.application.system.InMemoryFigures;
import io.huni.application.view.InMemorySavedViews;
import io.huni.domain.connection.Connection;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.Lead;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the running use cases of {@link HouseTest} keep: one person of each role, two partners. */
final class House {
    static final String PASSWORD = "right horse battery";
    static final DistributorId CLINIC = new DistributorId(new UUID(0x7000, 1));
    static final DistributorId BRANCH = new DistributorId(new UUID(0x7000, 2));
    static final TeamId SALES = new TeamId(new UUID(0x7000, 3));
    static final TeamId OTHERS = new TeamId(new UUID(0x7000, 4));

    final MovableClock clock = new MovableClock(Instant.now());
    final RisingIds ids = new RisingIds();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryRoles roles = new InMemoryRoles(users);
    final InMemoryTeams teams = new InMemoryTeams(users);
    final InMemoryApiTokens tokens = new InMemoryApiTokens(users);
    final InMemorySessions sessions = new InMemorySessions(users);
    final InMemoryOrganisations organisations = new InMemoryOrganisations();
    final InMemoryDistributors distributors = new InMemoryDistributors();
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    final InMemoryLastChanges changes = new InMemoryLastChanges(work);
    final BreakingExports exports = new BreakingExports(new InMemoryLeadExports(leads));
    final KeptActs acts = new KeptActs();
    final InMemoryOffers offers = InMemoryLeadsToOffer.offersOn(work);
    final InMemoryReports reports = new InMemoryReports();
    final InMemoryJobs jobs = new InMemoryJobs();
    final InMemoryImports imports = new InMemoryImports();
    final InMemoryImportRows importRows = new InMemoryImportRows();
    final InMemoryConnections connections = new InMemoryConnections();
    final InMemorySyncRuns runs = new InMemorySyncRuns();
    final InMemoryForms forms = new InMemoryForms();
    final InMemoryBalances balances = new InMemoryBalances();
    final InMemorySyncSchedule schedule = new InMemorySyncSchedule();
    final InMemoryCustomFields fields = new InMemoryCustomFields();
    final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    final InMemoryNotifications notifications = new InMemoryNotifications();
    final InMemorySavedViews views = new InMemorySavedViews();
    final InMemoryFigures figures = new InMemoryFigures();
    final InMemoryMeta meta = new InMemoryMeta();
    final InMemorySecondFactors factors = new InMemorySecondFactors();
    final InMemoryPasswordResets resets = new InMemoryPasswordResets(users);
    final InMemoryInvitations invitations = new InMemoryInvitations();
    final KeptLetters letters = new KeptLetters();
    final InMemoryMailServer mailServer = new InMemoryMailServer();
    final InMemoryMails mails = new InMemoryMails();
    final InMemoryFollowups followups = new InMemoryFollowups(this::ownersOf);
    final Throttle throttle = IdentityUseCases.throttle(new InMemorySignInAttempts(), clock);
    private final Map<Role, User> people = new HashMap<>();
    final OpenSession openSession =
            IdentityUseCases.openSession(
                    sessions, ids, ids.tokens(), SessionSettings.standard(), clock);

    House() {
        offers.activate(CLINIC);
        offers.activate(BRANCH);
        organisations.save(organisation()).block();
        distributors
                .save(new Distributor(CLINIC, "Klinik", true, Duration.ofMinutes(15)))
                .then(
                        distributors.save(
                                new Distributor(BRANCH, "Şube", true, Duration.ofMinutes(15))))
                .block();
        for (Role role : Role.builtIn()) {
            people.put(role, add(role));
        }
    }

    private static Organisation organisation() {
        return new Organisation(
                "Anadolu Sağlık Turizmi",
                ZoneId.of("Europe/Istanbul"),
                Language.TR,
                Currency.getInstance("TRY"));
    }

    Mono<Owners> ownersOf(LeadId lead) {
        return Mono.justOrEmpty(leads.find(lead)).map(Lead::owners);
    }

    private User add(Role role) {
        User user =
                aUser().withEmail(role.name().toLowerCase(Locale.ROOT) + "@huni.example")
                        .as(role)
                        .of(CLINIC)
                        .in(SALES)
                        .user();
        users.add(user, "hash of " + PASSWORD).block();
        return user;
    }

    /** Sees the leads of this distributor and no others. */
    User partner(DistributorId distributor) {
        User partner = aUser().as(Role.DISTRIBUTOR).of(distributor).user();
        users.add(partner, "hash of " + PASSWORD).block();
        return partner;
    }

    User person(Role role) {
        return people.get(role);
    }

    /** A session of its own for each call, because some calls end it. */
    OpenedSession signedIn(Role role) {
        return signedIn(person(role));
    }

    OpenedSession signedIn(User user) {
        return openSession.open(user, "Firefox", "192.0.2.7").block();
    }

    /** Of the clinic, the sales team and the person of the role Staff. */
    Lead ownLead() {
        return keep(anOwnLead());
    }

    Lead ownLead(Instant submitted) {
        return keep(anOwnLead().submitted(submitted));
    }

    private LeadFixture anOwnLead() {
        return LeadFixture.aLead().ofDistributor(CLINIC).assignedTo(person(Role.STAFF).id(), SALES);
    }

    /** Outside every limited scope. */
    Lead foreignLead() {
        return keep(
                LeadFixture.aLead()
                        .ofDistributor(BRANCH)
                        .assignedTo(person(Role.ADMIN).id(), OTHERS));
    }

    Lead keep(LeadFixture fixture) {
        Lead lead = fixture.lead();
        leads.put(lead);
        return lead;
    }

    /** Somebody besides {@link #person} who may be sent away. */
    User another(Role role) {
        User another = aUser().as(role).in(SALES).user();
        users.add(another, "hash of " + PASSWORD).block();
        return another;
    }

    /** That nobody is in. */
    Team team() {
        UUID id = UUID.randomUUID();
        Team team = new Team(new TeamId(id), "Ekip " + id, Optional.empty(), 1);
        teams.add(team).block();
        return team;
    }

    /** That nobody has. */
    Role ownRole() {
        Role role = RoleFixture.own("Rol " + UUID.randomUUID(), Scope.OWN, Right.LEAD_READ);
        roles.add(role).block();
        return role;
    }

    Connection connection() {
        Connection connection = aConnection().of(CLINIC).connection();
        connections.add(connection, credentials("token")).block();
        return connection;
    }

    DeliveryId delivery() {
        byte[] body = "{\"object\":\"page\"}".getBytes(StandardCharsets.UTF_8);
        return deliveries.store(new Arrival(Channel.META, body, clock.instant())).block();
    }

    /** Shared by the superadmin. */
    ViewId view() {
        ViewId view = new ViewId(UUID.randomUUID());
        UserId owner = person(Role.SUPERADMIN).id();
        views.save(new SavedView(view, owner, ListName.LEADS, "Sıcak", "status=NEW", true)).block();
        return view;
    }

    /** What the superadmin was told last. */
    NotificationId notification() {
        UserId person = person(Role.SUPERADMIN).id();
        UUID event = UUID.randomUUID();
        Occasion occasion =
                new Occasion(
                        event,
                        NotificationKind.JOB_ENDED,
                        event,
                        new Audience.One(person),
                        Optional.empty(),
                        Map.of(),
                        clock.instant());
        Set<NotificationChannel> bell = Set.of(NotificationChannel.IN_APP);
        notifications.add(List.of(new Notification(person, occasion, bell))).block();
        return notifications.unreadOf(person).getLast();
    }

    UUID parkedEvent() {
        UUID row = UUID.randomUUID();
        figures.park(row, "lead.captured.v1");
        return row;
    }
}
