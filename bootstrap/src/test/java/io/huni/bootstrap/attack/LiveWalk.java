package io.huni.bootstrap.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everybody listens to everything; only their own may be heard. */
final class LiveWalk {
    private final World world;
    private final ForeignRecords foreign;
    private final List<String> leaks = new ArrayList<>();

    LiveWalk(World world, ForeignRecords foreign) {
        this.world = world;
        this.foreign = foreign;
    }

    /** Live, and again as one who comes back and asks for what was missed. */
    List<String> leaks() {
        String own = world.ownLead();
        List<String> topics = topics(own);
        Map<Actor, Ear> ears = new java.util.HashMap<>();
        for (Actor actor : bounded()) {
            Ear ear = Ear.of(actor.caller());
            ear.subscribe(topics, -1);
            ears.put(actor, ear);
        }
        long before = newest(ears.values().iterator().next());
        happen(own);
        ears.forEach((actor, ear) -> check(actor, ear));
        for (Actor actor : bounded()) {
            try (Ear late = Ear.of(actor.caller())) {
                late.subscribe(topics, before);
                check(actor, late);
            }
        }
        ears.values().forEach(Ear::close);
        return leaks;
    }

    private List<Actor> bounded() {
        return world.people.stream().filter(Actor::isBounded).toList();
    }

    private List<String> topics(String own) {
        List<String> topics =
                new ArrayList<>(
                        List.of(
                                "leads",
                                "stats",
                                "jobs",
                                "connections",
                                "deliveries",
                                "inbox",
                                "system",
                                "mails",
                                "users",
                                "offers",
                                "lead:" + own));
        foreign.byName()
                .forEach(
                        (name, id) ->
                                topics.addAll(
                                        List.of(
                                                "lead:" + id,
                                                "job:" + id,
                                                "connection:" + id,
                                                "offer:" + id,
                                                "board:" + id)));
        return topics;
    }

    private static long newest(Ear ear) {
        return Long.parseLong(ear.frames().getFirst().replaceAll("\\D", ""));
    }

    /** To a foreign lead, to a new foreign one, and to the own one at last, as a sign. */
    private void happen(String own) {
        String path = "/api/v1/leads/" + foreign.lead;
        world.root.made(path + "/status", Map.of("status", "CONTACTED"));
        world.root.made(path + "/notes", Map.of("text", Fact.NOTE));
        world.root.made(path + "/calls", Map.of("result", "BUSY"));
        world.job(world.root, foreign.lead);
        world.foreignLead();
        try (Ear watcher = Ear.of(world.root)) {
            watcher.say("{\"type\":\"viewing\",\"topic\":\"lead:%s\"}".formatted(foreign.lead));
            world.root.made("/api/v1/leads/" + own + "/notes", Map.of("text", "zil çaldı"));
        }
        world.root.made("/api/v1/leads/" + own + "/status", Map.of("status", "CONTACTED"));
    }

    private void check(Actor actor, Ear ear) {
        ear.hears("\"CONTACTED\"");
        for (String trace : foreign.traces()) {
            ear.frames().stream()
                    .filter(frame -> frame.contains(trace))
                    .forEach(frame -> leaks.add(actor + " hears " + trace + " in " + frame));
        }
    }
}
