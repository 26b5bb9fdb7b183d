package io.huni.bootstrap.attack;

import static io.huni.bootstrap.attack.World.id;

import io.huni.domain.identity.Right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the braces of a row with records that are the caller's own. */
final class OwnRecords {
    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z]+)}");

    private final World world;
    private final Map<String, Function<Actor, String>> makers = new HashMap<>();

    OwnRecords(World world) {
        this.world = world;
        makers.put("lead", actor -> world.ownLead());
        makers.put("openJob", actor -> world.job(actor.caller(), world.ownLead()));
        makers.put("endedJob", actor -> world.job(actor.caller(), world.ownLead()));
        makers.put("view", actor -> world.view(actor.caller()));
        makers.put("connection", actor -> world.connection(world.clinic));
        makers.put("clinic", actor -> world.clinic);
        makers.put("branch", actor -> world.third);
        makers.put("offer", actor -> world.offer(world.ownLead(), world.third));
        makers.put("offerRule", actor -> offerRule());
        makers.put("template", actor -> template());
        makers.put("mailRule", actor -> mailRule());
        makers.put("staff", actor -> world.staff);
        makers.put("leaver", actor -> person());
        makers.put("secured", actor -> person());
        makers.put("team", actor -> made("/api/v1/teams", "Ekip"));
        makers.put("role", actor -> role());
        makers.put("rule", actor -> rule());
        makers.put("invitation", actor -> invitation());
        makers.put("mail", actor -> mail());
        makers.put("delivery", actor -> delivery());
        makers.put("import", actor -> Uploads.lying(importer(actor), "Ece Uysal", "05557301499"));
        makers.put(
                "checkedImport",
                actor -> Uploads.checked(importer(actor), "Ece Uysal", "05557301499"));
        makers.put("firstCode", actor -> "000000");
        makers.put("code", actor -> "000000");
        makers.put("webhook", this::webhook);
        makers.put("schedule", this::schedule);
        // What a gateway fills in itself.
        for (String word : List.of("to", "text", "secret")) {
            makers.put(word, actor -> "{" + word + "}");
        }
        for (String none :
                List.of(
                        "any",
                        "message",
                        "run",
                        "session",
                        "token",
                        "event",
                        "notification",
                        "leadMail")) {
            makers.put(none, actor -> UUID.randomUUID().toString());
        }
    }

    String filled(String text, Actor actor) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(own(found.group(1), actor)));
    }

    /** One record of each kind. */
    List<String> sample(Actor actor, List<String> names) {
        return names.stream().map(name -> own(name, actor)).toList();
    }

    private String own(String name, Actor actor) {
        Function<Actor, String> maker = makers.get(name);
        if (maker == null) {
            throw new IllegalStateException(
                    "operations.txt speaks of {"
                            + name
                            + "}: teach OwnRecords to make one, and "
                            + "ForeignRecords if somebody else's must not be seen");
        }
        return maker.apply(actor);
    }

    /** Who has not the right meets one that is the root's. */
    private String webhook(Actor actor) {
        boolean may = actor.role().rights().contains(Right.WEBHOOK_MANAGE);
        return (may ? actor.caller() : world.root)
                .post(
                        "/api/v1/webhooks",
                        Map.of(
                                "url",
                                "https://hooks.example.com/" + UUID.randomUUID(),
                                "events",
                                List.of("lead.converted")))
                .json()
                .at("/webhook/id")
                .asString("");
    }

    /** Who has not the right meets one that is the root's. */
    private String schedule(Actor actor) {
        boolean may = actor.role().rights().contains(Right.ANALYTICS_SCHEDULE);
        return id(
                (may ? actor.caller() : world.root)
                        .made(
                                "/api/v1/report-schedules",
                                Map.of(
                                        "name",
                                        "Haftalık",
                                        "kind",
                                        "REPORT",
                                        "period",
                                        "WEEKLY",
                                        "format",
                                        "PDF",
                                        "rhythm",
                                        Map.of("pace", "WEEKLY", "hour", 8),
                                        "people",
                                        List.of(world.staff))));
    }

    /** Who has not the right meets a file that is the root's. */
    private Caller importer(Actor actor) {
        return actor.role().rights().contains(Right.LEAD_IMPORT) ? actor.caller() : world.root;
    }

    private String made(String address, String name) {
        return id(world.root.made(address, Map.of("name", name + " " + UUID.randomUUID())));
    }

    private String person() {
        return world.hire("p" + UUID.randomUUID(), "STAFF", world.sales, world.clinic);
    }

    private String role() {
        return id(
                world.root.made(
                        "/api/v1/roles",
                        Map.of(
                                "name",
                                "Rol " + UUID.randomUUID(),
                                "scope",
                                "OWN",
                                "rights",
                                List.of("lead:read"))));
    }

    private String rule() {
        return id(
                world.root.made(
                        "/api/v1/assignment-rules",
                        Map.of(
                                "name",
                                "Kural",
                                "method",
                                "LEAST_LOADED",
                                "active",
                                false,
                                "people",
                                List.of(world.staff))));
    }

    private String offerRule() {
        return id(
                world.root.made(
                        "/api/v1/offer-rules",
                        Map.of(
                                "name",
                                "Teklif " + UUID.randomUUID(),
                                "method",
                                "ROUND_ROBIN",
                                "active",
                                false,
                                "withinHours",
                                4,
                                "members",
                                List.of(Map.of("distributorId", world.third)))));
    }

    private String template() {
        return id(
                world.root.made(
                        "/api/v1/mail-templates",
                        Map.of(
                                "name",
                                "Şablon " + UUID.randomUUID(),
                                "language",
                                "TR",
                                "subject",
                                "Merhaba",
                                "body",
                                "Aradık",
                                "shared",
                                true)));
    }

    private String mailRule() {
        return id(
                world.root.made(
                        "/api/v1/mail-rules",
                        Map.of(
                                "name",
                                "Kural",
                                "active",
                                false,
                                "toStatus",
                                "LOST",
                                "templateId",
                                template())));
    }

    private String invitation() {
        return id(
                world.root.made(
                        "/api/v1/invitations",
                        Map.of(
                                "email",
                                "d" + UUID.randomUUID() + "@huni.example",
                                "role",
                                "STAFF")));
    }

    private String mail() {
        invitation();
        return id(world.root.get("/api/v1/mails").json().path("items").path(0));
    }

    private String delivery() {
        return id(world.root.get("/api/v1/deliveries").json().path("items").path(0));
    }
}
