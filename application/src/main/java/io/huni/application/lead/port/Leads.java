package io.huni.application.lead.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Out-port: leads. */
public interface Leads {
    /**
     * Adds those that are new by source and external id, with their events, an interaction {@code
     * CAPTURED} and the note if there is one, in one statement. Two nodes that add the same lead at
     * the same instant add one.
     *
     * @return for each lead, in order, the id under which it is known: the own one when it was
     *     added
     */
    Mono<List<LeadId>> addNew(List<NewLead> leads);

    /** Which of the external ids are known, with the leads that they became. */
    Mono<Map<ExternalId, LeadId>> known(LeadSource source, Set<ExternalId> externalIds);

    /**
     * Leads of the form after {@code after} in the order of their ids, as captured, but for those
     * that people have edited.
     */
    Mono<List<Lead>> ofForm(MetaId form, Optional<LeadId> after, int limit);

    /**
     * Replaces contact, service, answers, custom fields and score. Every other field stays, and so
     * does a lead that a person has edited or deleted meanwhile, of which nothing is told either.
     */
    Mono<Void> saveReadings(List<Change<Lead>> leads);

    /**
     * A lead about to be added.
     *
     * @param author whom its first interactions name; nobody when the program caught it
     * @param file that it came from, for its history
     */
    record NewLead(
            Change<Lead> change,
            Optional<String> note,
            Optional<UserId> author,
            List<String> tags,
            Optional<String> file) {
        /** Without tags, and from no file. */
        public NewLead(Change<Lead> change, Optional<String> note, Optional<UserId> author) {
            this(change, note, author, List.of(), Optional.empty());
        }
    }
}
