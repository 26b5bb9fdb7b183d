package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks over every operation as everybody bounded, and asks for what is not theirs. */
final class ScopeWalk {
    /** Any id is a place in some order, whether it is there or not; only what shows counts. */
    private static final String CURSOR = "cursor";

    private static final String LEAD = "{lead}";

    private final World world;
    private final OwnRecords own;
    private final ForeignRecords foreign;
    private final List<Row> rows;
    private final Witness witness;

    ScopeWalk(World world, OwnRecords own, ForeignRecords foreign) {
        this(world, own, foreign, Row.all());
    }

    ScopeWalk(World world, OwnRecords own, ForeignRecords foreign, List<Row> rows) {
        this.rows = rows;
        this.world = world;
        this.own = own;
        this.foreign = foreign;
        this.witness = new Witness(foreign);
    }

    List<String> leaks() {
        return witness.leaks();
    }

    private Stream<Actor> people() {
        return world.people.stream().filter(Actor::isBounded);
    }

    private Stream<Actor> bounded() {
        return Stream.concat(people(), world.programs.stream().filter(Actor::isBounded));
    }

    /** Beside each other, which is how people work, and takes less time. */
    private static void each(Stream<Actor> actors, Consumer<Actor> walk) {
        actors.toList().parallelStream().forEach(walk);
    }

    /** A foreign record by its id is answered like one that was never there. */
    void byId() {
        each(
                bounded(),
                actor ->
                        rows.forEach(
                                row ->
                                        foreign.byName()
                                                .forEach(
                                                        (name, id) -> byId(row, actor, name, id))));
    }

    private void byId(Row row, Actor actor, String name, String id) {
        String hole = "{" + name + "}";
        if (!row.address().contains(hole)) {
            return;
        }
        String never = UUID.randomUUID().toString();
        String body = own.filled(row.payload(), actor);
        String address = row.address();
        Reply hidden = ask(actor, row, own.filled(address.replace(hole, id), actor), body);
        Reply absent = ask(actor, row, own.filled(address.replace(hole, never), actor), body);
        int expected = row.isOpenTo(actor.role()) ? 404 : 403;
        if (!hidden.face(id).equals(absent.face(never))) {
            leak(actor, row, "a foreign " + name, hidden + " but for one never there " + absent);
        } else if (hidden.status() != expected && hidden.status() != 403) {
            leak(actor, row, "a foreign " + name, "not " + expected + ": " + hidden);
        }
        witness.lookFor(actor, row, id, hidden);
    }

    /** A foreign lead named in a body does what one does that was never there. */
    void byBody() {
        rows.stream()
                .filter(row -> row.payload().contains(LEAD))
                .forEach(row -> each(bounded(), actor -> byBody(row, actor)));
    }

    private void byBody(Row row, Actor actor) {
        String never = UUID.randomUUID().toString();
        Reply hidden = whole(actor, row, foreign.lead);
        Reply absent = whole(actor, row, never);
        if (!hidden.faceOfAnyRecord().equals(absent.faceOfAnyRecord())) {
            leak(actor, row, "a foreign lead", hidden + " but else " + absent);
        }
        witness.lookFor(actor, row, foreign.lead, hidden);
    }

    /** Where it begins a job, what the job tells at its end. */
    private Reply whole(Actor actor, Row row, String lead) {
        String body = own.filled(row.payload().replace(LEAD, lead), actor);
        Reply reply = ask(actor, row, row.address(), body);
        if (reply.status() != 202) {
            return reply;
        }
        String job = World.id(reply.json());
        World.ended(actor.caller(), job);
        return actor.caller().get("/api/v1/jobs/" + job + "/results");
    }

    /** Each parameter of each list is asked for each foreign fact, and for one that is no fact. */
    void byParameter() {
        List<Fact> facts = foreign.facts();
        each(
                people(),
                actor ->
                        rows.stream()
                                .filter(row -> row.reads() && row.isOpenTo(actor.role()))
                                .forEach(row -> byParameter(row, actor, facts)));
    }

    private void byParameter(Row row, Actor actor, List<Fact> facts) {
        List<JsonNode> parameters = witness.operation(row).parameters("query");
        if (parameters.isEmpty()) {
            return;
        }
        String address = own.filled(row.address(), actor).split("\\?", 2)[0];
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").asString("");
            Map<String, String> faces = new HashMap<>();
            for (Fact fact : facts) {
                if (fact.fits(parameter.path("schema"))) {
                    String never =
                            faces.computeIfAbsent(
                                    fact.kind(),
                                    kind -> faceOfNever(row, actor, address, name, fact));
                    ask(row, actor, address, name, fact, never);
                }
            }
        }
    }

    private String faceOfNever(Row row, Actor actor, String address, String parameter, Fact fact) {
        return ask(actor, row, query(address, parameter, fact.never()), "")
                .face(encodedInJson(fact.never()));
    }

    private void ask(
            Row row, Actor actor, String address, String parameter, Fact fact, String never) {
        Reply told = ask(actor, row, query(address, parameter, fact.told()), "");
        String face = told.face(encodedInJson(fact.told()));
        if (!parameter.equals(CURSOR) && !face.equals(never)) {
            String what = "?" + parameter + "=" + fact.told();
            leak(actor, row, what, told + " but for what is not there " + never);
        }
        witness.lookFor(actor, row, fact.told(), told);
    }

    /** With the exact count where a list can tell one. */
    private static String query(String address, String parameter, String value) {
        String first = address + "?" + parameter + "=";
        String counted =
                parameter.equals("count") || !address.endsWith("/leads") ? "" : "&count=exact";
        return first + URLEncoder.encode(value, StandardCharsets.UTF_8) + counted;
    }

    private static String encodedInJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** What others' cursors hold opens nothing. */
    void byCursor() {
        rows.stream()
                .filter(Row::reads)
                .filter(row -> witness.operation(row).queryNames().contains(CURSOR))
                .forEach(this::byCursor);
    }

    private void byCursor(Row row) {
        String list = own.filled(row.address(), world.people.getFirst());
        String cursor = world.root.get(list + "?limit=1").json().path("nextCursor").asString("");
        if (cursor.isEmpty()) {
            return;
        }
        each(
                bounded().filter(actor -> row.isOpenTo(actor.role())),
                actor -> {
                    String address = own.filled(row.address(), actor);
                    Reply reply = ask(actor, row, query(address, CURSOR, cursor), "");
                    witness.lookFor(actor, row, cursor, reply);
                });
    }

    private Reply ask(Actor actor, Row row, String address, String body) {
        return witness.ask(actor, row, address, body);
    }

    private void leak(Actor actor, Row row, String what, String how) {
        witness.leak(actor, row, what, how);
    }
}
