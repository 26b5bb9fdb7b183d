package io.huni.bootstrap.attack;

import static java.util.Map.entry;

import io.huni.bootstrap.running.Installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What belongs to others: made after the own world has been looked at. */
final class ForeignRecords {
    private final World world;
    final String lead;
    private final Map<String, String> byName;

    ForeignRecords(World world, Installation installation) {
        this.world = world;
        lead = world.foreignLead();
        String job = world.job(world.root, lead);
        String file = Uploads.checked(world.root, Fact.NAME, Fact.PHONE);
        byName =
                Map.ofEntries(
                        entry("lead", lead),
                        entry("openJob", job),
                        entry("endedJob", job),
                        entry("offer", world.offer(lead, world.third)),
                        entry("view", world.view(world.root)),
                        entry("connection", world.connection(world.branch)),
                        entry("clinic", world.branch),
                        entry("staff", world.stranger),
                        entry("leaver", world.stranger),
                        entry("secured", world.stranger),
                        entry("import", file),
                        entry("checkedImport", file),
                        entry("session", session()),
                        entry("token", token()),
                        entry("delivery", delivery(installation)));
    }

    private String session() {
        return World.id(world.root.get("/api/v1/sessions").json().path("items").path(0));
    }

    private String token() {
        return World.id(
                world.root
                        .made("/api/v1/tokens", Map.of("name", "P", "rights", List.of("lead:read")))
                        .path("token"));
    }

    /** A message from the same person, as it came. */
    private String delivery(Installation installation) {
        installation
                .sender()
                .post(
                        "/api/v1/whatsapp/webhook",
                        """
                        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{
                        "field":"messages","value":{"contacts":[{"profile":{"name":"%s"}}],
                        "messages":[{"from":"%s","text":{"body":"%s"}}]}}]}]}\
                        """
                                .formatted(Fact.NAME, Fact.PHONE, Fact.NOTE));
        return World.id(
                world.root.get("/api/v1/deliveries?channel=WHATSAPP").json().path("items").path(0));
    }

    Map<String, String> byName() {
        return byName;
    }

    /** What asks for the foreign, and for its like that is not there. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(Fact.TYPED);
        Stream.of("lead", "connection", "clinic", "staff", "import", "offer")
                .map(byName::get)
                .map(Fact::ofId)
                .forEach(facts::add);
        facts.add(Fact.ofId(world.others));
        return facts;
    }

    private String number() {
        return world.root.get("/api/v1/leads/" + lead).json().path("number").asString("");
    }

    /** The texts and ids by which an answer would tell that there is such a lead. */
    List<String> traces() {
        List<String> traces = new ArrayList<>(Fact.TRACES);
        traces.add(lead);
        traces.add("\"number\":" + number() + ",");
        return traces;
    }
}
