package io.huni.bootstrap.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks in somebody's name, and writes down what an answer should not have said. */
final class Witness {
    private final Map<String, Operation> operations =
            Operation.all(Operation.document()).stream()
                    .collect(Collectors.toMap(Operation::id, Function.identity()));
    private final List<String> traces;
    private final List<String> leaks = Collections.synchronizedList(new ArrayList<>());

    Witness(ForeignRecords foreign) {
        this.traces = foreign.traces();
    }

    List<String> leaks() {
        return leaks;
    }

    Operation operation(Row row) {
        return operations.get(row.operation());
    }

    Reply ask(Actor actor, Row row, String address, String body) {
        Reply reply = actor.caller().call(row.method(), address, body);
        if (!operation(row).declares(reply.status())) {
            leaks.add(row + " gave an undeclared " + reply);
        }
        return reply;
    }

    /** Whether a trace of the foreign shows that was not in the question. */
    void lookFor(Actor actor, Row row, String asked, Reply reply) {
        traces.stream()
                .filter(
                        sign ->
                                !asked.contains(sign)
                                        && !sign.contains(asked.isEmpty() ? "\0" : asked))
                .filter(reply.body()::contains)
                .forEach(sign -> leak(actor, row, "asked for " + asked, "tells " + sign));
    }

    void leak(Actor actor, Row row, String what, String how) {
        leaks.add("%s as %s, %s: %s".formatted(row, actor, what, how));
    }
}
