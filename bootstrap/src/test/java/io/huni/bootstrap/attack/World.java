package io.huni.bootstrap.attack;

import io.huni.bootstrap.running.Installation;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organisation with three partners and two teams. What is of the clinic, the sales team and its
 * one person is everybody's own; what is of the branch is foreign to all that are bounded.
 */
final class World {
    static final String PASSWORD = "right horse battery 61";

    /** A delivery of Meta's without any lead. */
    static final String NEWS =
            "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1,\"changes\":[]}]}";

    final String url;
    final Caller root;
    final String clinic;
    final String branch;
    final String third;
    final String sales;
    final String others;
    final String staff;
    final String stranger;
    final List<Actor> people = new ArrayList<>();
    final List<Actor> programs = new ArrayList<>();

    World(Installation installation) {
        url = installation.huni().url();
        root = signInRoot(url);
        clinic = id(root.made("/api/v1/distributors", Map.of("name", "Klinik")));
        branch = id(root.made("/api/v1/distributors", Map.of("name", "Şube")));
        third = id(root.made("/api/v1/distributors", Map.of("name", "Üçüncü")));
        sales = id(root.made("/api/v1/teams", Map.of("name", "Satış")));
        others = id(root.made("/api/v1/teams", Map.of("name", "Öteki ekip")));
        people.add(new Actor(Role.SUPERADMIN, root));
        join(Role.ADMIN, "ADMIN", sales);
        join(Role.MANAGER, "MANAGER", sales);
        staff = join(Role.STAFF, "STAFF", sales);
        join(Role.DISTRIBUTOR, "DISTRIBUTOR", sales);
        join(ownRole(), "own role", sales);
        stranger = hire("stranger", "STAFF", others, branch);
        people.stream()
                .filter(actor -> actor.role().rights().contains(Right.TOKEN_MANAGE))
                .map(World::program)
                .forEach(programs::add);
    }

    /** Everything that a right can open, but not beyond the team. */
    private Role ownRole() {
        List<String> rights = Arrays.stream(Right.values()).map(Right::key).toList();
        JsonNode role =
                root.made(
                        "/api/v1/roles",
                        Map.of("name", "Takım yöneticisi", "scope", "TEAM", "rights", rights));
        return new Role(
                new RoleKey(id(role)), "own role", Scope.TEAM, EnumSet.allOf(Right.class), 1);
    }

    private String join(Role role, String name, String team) {
        String id = hire(name, role.key().value(), team, clinic);
        people.add(new Actor(role, signIn(name)));
        return id;
    }

    String hire(String name, String role, String team, String distributor) {
        return id(
                root.made(
                        "/api/v1/users",
                        Map.of(
                                "email", mail(name),
                                "name", name,
                                "role", role,
                                "password", PASSWORD,
                                "teamId", team,
                                "distributorId", distributor)));
    }

    static Caller signInRoot(String url) {
        return Caller.signedIn("SUPERADMIN", url, Installation.ADMIN, Installation.PASSWORD);
    }

    Caller signIn(String name) {
        return Caller.signedIn(name, url, mail(name), PASSWORD);
    }

    /** With every right of its person. */
    private static Actor program(Actor person) {
        List<String> rights = person.role().rights().stream().map(Right::key).toList();
        JsonNode issued =
                person.caller().made("/api/v1/tokens", Map.of("name", "Program", "rights", rights));
        return new Actor(
                person.role(),
                Caller.program(
                        "token of " + person,
                        person.caller().url(),
                        issued.path("secret").asString("")));
    }

    static String mail(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@huni.example";
    }

    static String id(JsonNode made) {
        return made.path("id").asString("");
    }

    /** A lead of the clinic, the team and the person. */
    String ownLead() {
        String lead =
                id(
                        root.made(
                                "/api/v1/leads",
                                Map.of(
                                        "fullName", "Gülşah Ertürk",
                                        "phone", "0555 730 14 09",
                                        "distributorId", clinic)));
        root.made("/api/v1/leads/" + lead + "/assignment", Map.of("userId", staff));
        return lead;
    }

    /**
     * A lead of the branch, the other team and its person, with everything that a lead can have.
     */
    String foreignLead() {
        String lead =
                id(
                        root.made(
                                "/api/v1/leads",
                                Map.of(
                                        "fullName", Fact.NAME,
                                        "phone", Fact.PHONE,
                                        "email", Fact.EMAIL,
                                        "distributorId", branch,
                                        "attribution",
                                                Map.of(
                                                        "campaignId", Fact.CAMPAIGN,
                                                        "campaignName", Fact.CAMPAIGN_NAME,
                                                        "utm", Map.of("source", Fact.SOURCE)))));
        String path = "/api/v1/leads/" + lead;
        root.made(path + "/assignment", Map.of("userId", stranger));
        root.made(path + "/notes", Map.of("text", Fact.NOTE));
        root.made(path + "/tags", Map.of("tag", Fact.TAG));
        return lead;
    }

    /** An offer of a lead to a partner, who has not answered yet. */
    String offer(String lead, String distributor) {
        return id(
                root.made(
                        "/api/v1/offers",
                        Map.of(
                                "leadId",
                                lead,
                                "distributorIds",
                                List.of(distributor),
                                "withinHours",
                                4)));
    }

    /** A job that has ended, on one lead. */
    String job(Caller owner, String lead) {
        String job =
                id(
                        owner.made(
                                "/api/v1/leads/bulk",
                                Map.of(
                                        "selection", Map.of("ids", List.of(lead)),
                                        "action", Map.of("type", "NOTE", "text", "Aranacak"))));
        ended(owner, job);
        return job;
    }

    static JsonNode ended(Caller owner, String job) {
        return org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .pollInterval(java.time.Duration.ofMillis(50))
                .until(
                        () -> owner.get("/api/v1/jobs/" + job).json(),
                        found -> found.path("finishedAt").isString());
    }

    String connection(String distributor) {
        long page = UUID.randomUUID().getMostSignificantBits() >>> 20;
        return id(
                root.made(
                        "/api/v1/connections",
                        Map.of(
                                "distributorId",
                                distributor,
                                "name",
                                "Sayfa " + page,
                                "pageId",
                                "9" + page,
                                "accessToken",
                                "EAAG",
                                "active",
                                false)));
    }

    String view(Caller owner) {
        return id(owner.made("/api/v1/views", Map.of("name", "Görünüm " + owner.name())));
    }
}
