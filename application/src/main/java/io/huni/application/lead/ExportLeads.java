package io.huni.application.lead;

import io.huni.application.shared.Table;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: takes leads out of the house as a table. */
public interface ExportLeads {
    /**
     * Needs {@code lead:export}, for the trash also {@code lead:delete}; what lies outside the
     * actor's scope is not in it. All rows are of one moment, that of the first one. The audit
     * trail is told before the first row leaves and again how it ended. Refuses with {@code
     * shared.value-unknown} a column that is not there, and at the first row with {@code
     * lead.selection-changed} and {@code lead.exports-busy}.
     */
    Mono<Table> export(Command command);

    /**
     * @param columns keys; none: those of the shape. When none of the eight standard ones is among
     *     them they are added behind the standard ones, else only they are written, the standard
     *     ones first. {@code all} stands for everything
     * @param asked what the audit trail shall say of the wish
     */
    record Command(
            Actor actor,
            Chosen chosen,
            LeadSort sort,
            List<String> columns,
            Shape shape,
            String asked) {
        public Command {
            columns = List.copyOf(columns);
        }
    }

    /** Which leads. */
    sealed interface Chosen {
        /**
         * @param expected how many they were when a person chose them; it must be as many now
         */
        record Matching(LeadFilter filter, Optional<Integer> expected) implements Chosen {}

        /**
         * Those of them that the actor sees.
         *
         * @param trash also those that lie in the trash
         */
        record Named(List<LeadId> leads, boolean trash) implements Chosen {
            public Named {
                leads = leads.stream().distinct().toList();
                Require.between("ids", leads.size(), 1, ChangeManyLeads.Selection.MOST_NAMED);
            }
        }
    }

    /** For whom the columns are meant that nobody has chosen. */
    enum Shape {
        /** The eight of the lead export. */
        PEOPLE,
        /** Those of a row of the list. */
        PROGRAMS
    }
}
