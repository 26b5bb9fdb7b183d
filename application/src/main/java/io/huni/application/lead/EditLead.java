package io.huni.application.lead;

import io.huni.application.lead.WorkOnLead.Outcome;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

/** In-port: corrects the facts of a lead by hand. */
public interface EditLead {
    /**
     * Needs {@code lead:change}, and {@code lead:assign} for another distributor. Refuses with
     * {@code shared.not-found} outside the actor's scope and in the trash, with {@code
     * shared.stale} when the lead has another version, and each value that cannot be used by its
     * field. A lead that was edited is not read anew when the mapping of its form changes.
     */
    Mono<Outcome> edit(Command command);

    /**
     * @param version that the actor has seen; any when empty
     */
    record Command(Actor actor, LeadId lead, Wishes wishes, Optional<Integer> version) {}

    /**
     * What is not named stays; what is named without a value is emptied.
     *
     * @param fields as typed
     * @param custom as typed, by the key of the custom field
     */
    record Wishes(
            Map<Field, Optional<String>> fields,
            Map<String, Optional<String>> custom,
            Optional<Optional<DistributorId>> distributor) {
        public Wishes {
            fields = Map.copyOf(fields);
            custom = Map.copyOf(custom);
        }
    }

    /** The facts that every lead has. */
    enum Field {
        FULL_NAME("fullName"),
        FIRST_NAME("firstName"),
        LAST_NAME("lastName"),
        EMAIL("email"),
        PHONE("phone"),
        SERVICE("service");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** As the API writes it. */
        public String key() {
            return key;
        }
    }
}
