package io.huni.bootstrap.attack;

import java.util.List;

/** Who has the right gets in, who has it not hears that, and nobody sees the foreign. */
final class EntryWalk {
    private final World world;
    private final OwnRecords own;
    private final Witness witness;

    EntryWalk(World world, OwnRecords own, ForeignRecords foreign) {
        this.world = world;
        this.own = own;
        this.witness = new Witness(foreign);
    }

    /** One after the other for a person and the person's program, whose sessions are counted. */
    List<String> leaks() {
        world.people.parallelStream().forEach(actor -> Row.all().forEach(row -> enter(row, actor)));
        world.programs.parallelStream()
                .forEach(
                        program ->
                                Row.all().stream()
                                        .filter(row -> !row.operation().equals("signOut"))
                                        .forEach(row -> enter(row, program)));
        return witness.leaks();
    }

    private void enter(Row row, Actor actor) {
        Actor fresh = row.operation().equals("signOut") ? signedInAnew(actor) : actor;
        Reply reply =
                witness.ask(
                        fresh,
                        row,
                        own.filled(row.address(), actor),
                        own.filled(row.payload(), actor));
        boolean refused = reply.status() == 401 || reply.key().equals("shared.right-missing");
        boolean open = row.isOpenTo(actor.role());
        if (refused == open) {
            witness.leak(
                    actor, row, open ? "with the right" : "without the right", reply.toString());
        }
        if (open && row.reads() && row.address().contains("{lead}") && reply.status() != 200) {
            witness.leak(actor, row, "an own lead", reply.toString());
        }
        if (actor.isBounded()) {
            witness.lookFor(actor, row, "", reply);
        }
    }

    private Actor signedInAnew(Actor actor) {
        return new Actor(
                actor.role(),
                actor.caller() == world.root
                        ? World.signInRoot(world.url)
                        : world.signIn(actor.toString()));
    }
}
