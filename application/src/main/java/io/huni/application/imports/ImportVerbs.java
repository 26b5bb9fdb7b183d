package io.huni.application.imports;

import io.huni.application.imports.ImportQueries.Verb;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportState;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with an import in its state. */
final class ImportVerbs {
    private ImportVerbs() {}

    static Set<Verb> of(Import found, Instant now) {
        Set<Verb> verbs = EnumSet.noneOf(Verb.class);
        ImportState state = found.state();
        if (state.isBusy()) {
            verbs.add(Verb.CANCEL);
        } else {
            verbs.add(Verb.DELETE);
        }
        if (state.isOpen()) {
            verbs.add(Verb.EDIT);
            verbs.add(Verb.CHECK);
        }
        if (found.mayStart()) {
            verbs.add(Verb.START);
        }
        if (!state.isBusy() && found.undoableUntil().filter(now::isBefore).isPresent()) {
            verbs.add(Verb.UNDO);
        }
        return verbs;
    }
}
