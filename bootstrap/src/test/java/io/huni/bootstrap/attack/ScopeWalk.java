package io.huni.bootstrap.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks over every operation as everybody, and writes down wherever a foreign record shows. Steps
 * that only look come apart from those that change something.
 */
final class ScopeWalk {
    /** Any id is a place in some order, whether it is there or not; only what shows counts. */
    private static final String CURSOR = "cursor";

    private final World world;
    private final OwnRecords own;
    private final ForeignRecords foreign;
    private final List<String> traces;
    private final List<Row> rows = Row.all();
    private final Map<String, Operation> operations =
            Operation.all(Operation.document()).stream()
                    .collect(Collectors.toMap(Operation::id, Function.identity()));
    private final List<String> leaks = new ArrayList<>();

    ScopeWalk(World world, OwnRecords own, ForeignRecords foreign) {
        this.world = world;
        this.own = own;
        this.foreign = foreign;
        this.traces = foreign.traces();
    }

    List<String> leaks() {
        return leaks;
    }

    private List<Actor> people() {
        return world.people.stream().filter(Actor::isBounded).toList();
    }

    private List<Actor> bounded() {
        return Stream.concat(world.people.stream(), world.programs.stream())
                .filter(Actor::isBounded)
                .toList();
    }

    /** A foreign record by its id is answered like one that was never there. */
    void byId(Predicate<Row> which) {
        for (Row row : rows.stream().filter(which).toList()) {
            for (Actor actor : bounded()) {
                foreign.byName().forEach((name, id) -> byId(row, actor, name, id));
            }
        }
    }

    private void byId(Row row, Actor actor, String name, String id) {
        String never = UUID.randomUUID().toString();
        Optional<String> there = foreign.address(row, name, id);
        if (there.isEmpty()) {
            return;
        }
        String body = own.filled(row.payload(), actor);
        Reply hidden = ask(actor, row, own.filled(there.get(), actor), body);
        Reply absent =
                ask(
                        actor,
                        row,
                        own.filled(foreign.address(row, name, never).orElseThrow(), actor),
                        body);
        int expected = row.isOpenTo(actor.role()) ? 404 : 403;
        if (!hidden.face(id).equals(absent.face(never))) {
            leak(actor, row, "a foreign " + name, hidden + " but for one never there " + absent);
        } else if (hidden.status() != expected && hidden.status() != 403) {
            leak(actor, row, "a foreign " + name, "not " + expected + ": " + hidden);
        }
        lookFor(traces, actor, row, id, hidden);
    }

    /** Each parameter of each list is asked for each foreign fact, and for one that is no fact. */
    void byParameter() {
        List<Fact> facts = foreign.facts();
        for (Row row : rows.stream().filter(Row::reads).toList()) {
            List<String> names = operations.get(row.operation()).queryNames();
            for (Actor actor : names.isEmpty() ? List.<Actor>of() : people()) {
                if (row.isOpenTo(actor.role())) {
                    String address = own.filled(row.address(), actor).split("\\?", 2)[0];
                    names.forEach(
                            name -> facts.forEach(fact -> ask(row, actor, address, name, fact)));
                }
            }
        }
    }

    private void ask(Row row, Actor actor, String address, String parameter, Fact fact) {
        Reply told = ask(actor, row, query(address, parameter, fact.told()), "");
        Reply never = ask(actor, row, query(address, parameter, fact.never()), "");
        String what = "?" + parameter + "=" + fact.told();
        String face = told.face(encodedInJson(fact.told()));
        if (!parameter.equals(CURSOR) && !face.equals(never.face(encodedInJson(fact.never())))) {
            leak(actor, row, what, told + " but for what is not there " + never);
        }
        lookFor(traces, actor, row, fact.told(), told);
    }

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
        for (Row row : rows.stream().filter(Row::reads).toList()) {
            if (!operations.get(row.operation()).queryNames().contains(CURSOR)) {
                continue;
            }
            String cursor =
                    world.root
                            .get(own.filled(row.address(), world.people.getFirst()) + "?limit=1")
                            .json()
                            .path("nextCursor")
                            .asString("");
            for (Actor actor : cursor.isEmpty() ? List.<Actor>of() : bounded()) {
                if (row.isOpenTo(actor.role())) {
                    String address = own.filled(row.address(), actor);
                    lookFor(
                            traces,
                            actor,
                            row,
                            cursor,
                            ask(actor, row, query(address, CURSOR, cursor), ""));
                }
            }
        }
    }

    /** Everybody's every plain read, by who and what: own records that stay the same. */
    static Map<String, String> views(World world, OwnRecords own, Map<String, String> addresses) {
        Map<String, String> seen = new HashMap<>();
        for (Row row : Row.all().stream().filter(Row::reads).toList()) {
            for (Actor actor : world.people.stream().filter(Actor::isBounded).toList()) {
                if (row.isOpenTo(actor.role())) {
                    String who = actor + " " + row;
                    String address =
                            addresses.computeIfAbsent(
                                    who, first -> own.filled(row.address(), actor));
                    seen.put(who, timeless(actor.caller().get(address)));
                }
            }
        }
        return seen;
    }

    private static String timeless(Reply reply) {
        return (reply.status() + " " + reply.body())
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "then")
                .replaceAll("\\d+ (second|minute)s?", "a while");
    }

    /** Who has the right gets in, who has it not hears that, and nobody sees the foreign. */
    void asEverybody() {
        for (Row row : rows) {
            for (Actor actor : world.people) {
                enter(row, actor);
            }
            if (!row.operation().equals("signOut")) {
                world.programs.forEach(program -> enter(row, program));
            }
        }
    }

    private void enter(Row row, Actor actor) {
        Actor fresh = row.operation().equals("signOut") ? signedInAnew(actor) : actor;
        Reply reply =
                ask(fresh, row, own.filled(row.address(), actor), own.filled(row.payload(), actor));
        boolean refused = reply.status() == 401 || reply.key().equals("shared.right-missing");
        boolean open = row.isOpenTo(actor.role());
        if (refused == open) {
            leak(actor, row, open ? "with the right" : "without the right", reply.toString());
        }
        if (open && row.reads() && row.address().contains("{lead}") && reply.status() != 200) {
            leak(actor, row, "an own lead", reply.toString());
        }
        if (actor.isBounded()) {
            lookFor(traces, actor, row, "", reply);
        }
    }

    private Actor signedInAnew(Actor actor) {
        return new Actor(
                actor.role(),
                actor.caller() == world.root
                        ? World.signInRoot(world.url)
                        : world.signIn(actor.toString()));
    }

    private Reply ask(Actor actor, Row row, String address, String body) {
        Reply reply = actor.caller().call(row.method(), address, body);
        if (!operations.get(row.operation()).declares(reply.status())) {
            leaks.add(row + " gave an undeclared " + reply);
        }
        return reply;
    }

    private void lookFor(List<String> signs, Actor actor, Row row, String asked, Reply reply) {
        signs.stream()
                .filter(
                        sign ->
                                !asked.contains(sign)
                                        && !sign.contains(asked.isEmpty() ? "\0" : asked))
                .filter(reply.body()::contains)
                .forEach(sign -> leak(actor, row, "asked for " + asked, "tells " + sign));
    }

    private void leak(Actor actor, Row row, String what, String how) {
        leaks.add("%s as %s, %s: %s".formatted(row, actor, what, how));
    }
}
