package io.huni.application.followup.port;

import io.huni.domain.followup.Bait;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Out-port: leads as mails address them. */
public interface Addressees {
    /** Empty outside the visibility and in the trash. */
    Mono<Addressee> find(Visibility visibility, LeadId lead);

    /** The organisation's own fields, by their labels. */
    Mono<List<OwnField>> ownFields();

    /**
     * @param values of the merge fields, by their keys; what is not known is not there
     * @param from who writes: the lead's distributor, else the organisation
     * @param replyTo of the one who has the lead, if somebody has
     */
    record Addressee(
            LeadId lead,
            Optional<EmailAddress> email,
            String name,
            Map<String, String> values,
            boolean optedOut,
            String from,
            Optional<EmailAddress> replyTo) {
        /** As a mail may address it that nobody reads before it goes. */
        public Addressee unread() {
            Map<String, String> left = Bait.leftOut(values);
            return new Addressee(
                    lead, email, left.getOrDefault("full_name", ""), left, optedOut, from, replyTo);
        }
    }

    record OwnField(String key, String label) {}
}
