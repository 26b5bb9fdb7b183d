package io.huni.application.connection;

import io.huni.domain.connection.Fault;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In-port for deliveries: reads leads that Meta has only named, through the connection of their
 * page, and hands them to {@code CaptureLead}. For the program itself.
 */
public interface FetchLeads {
    /**
     * A result for each id. What goes wrong with Meta is a result, too; an error means that Huni
     * itself cannot work now.
     */
    Mono<Map<String, Result>> fetch(MetaId page, Set<String> leadgenIds);

    /** What became of an id. */
    sealed interface Result {
        /** It is a new lead. */
        record Caught(LeadId lead) implements Result {}

        /** It was a lead already. */
        record KnownAlready(LeadId lead) implements Result {}

        /**
         * Another try may help.
         *
         * @param atLeast how long Meta asks to stay away, when it says so
         */
        record Later(Fault fault, Optional<Duration> atLeast) implements Result {}

        /** Another try does not help unless somebody changes something. */
        record Refused(Fault fault) implements Result {}
    }
}
