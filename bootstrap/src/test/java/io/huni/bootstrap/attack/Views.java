package io.huni.bootstrap.attack;

import java.util.HashMap;
import java.util.Map;

/** Everybody's every plain read, by who and what: own records that stay the same. */
final class Views {
    private final World world;
    private final OwnRecords own;
    private final Map<String, String> addresses = new HashMap<>();

    Views(World world, OwnRecords own) {
        this.world = world;
        this.own = own;
    }

    Map<String, String> now() {
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
}
