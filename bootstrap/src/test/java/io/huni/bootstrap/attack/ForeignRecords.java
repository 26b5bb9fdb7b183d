package io.huni.bootstrap.attack;

import io.huni.bootstrap.running.Installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        byName =
                Map.of(
                        "lead",
                        lead,
                        "openJob",
                        job,
                        "endedJob",
                        job,
                        "view",
                        world.view(world.root),
                        "connection",
                        world.connection(world.branch),
                        "clinic",
                        world.branch,
                        "staff",
                        world.stranger,
                        "leaver",
                        world.stranger,
                        "secured",
                        world.stranger);
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

    /** The address of a row with somebody else's record in it; empty when it names none. */
    Optional<String> address(Row row, String name, String id) {
        return Optional.of(row.address())
                .filter(address -> address.contains("{" + name + "}"))
                .map(address -> address.replace("{" + name + "}", id));
    }

    Map<String, String> byName() {
        return byName;
    }

    /** What asks for the foreign, and for its like that is not there. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(Fact.TYPED);
        Stream.of("lead", "connection", "clinic", "staff")
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
