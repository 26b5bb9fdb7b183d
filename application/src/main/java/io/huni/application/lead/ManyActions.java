package io.huni.application.lead;

import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several actions on one lead: one change with several lines in the history.
 *
 * @param worked empty when nothing is otherwise
 * @param refused why the first of those was left out that their own rules refuse for the lead
 */
record ManyActions(LeadId lead, Optional<Worked> worked, Optional<LeadErrorKey> refused) {
    static ManyActions on(WorkedLead lead, List<LeadAction> actions, Instant now) {
        ManyActions done = new ManyActions(lead.id(), Optional.empty(), Optional.empty());
        for (LeadAction action : actions) {
            done = done.then(lead, action, now);
        }
        return done;
    }

    private ManyActions then(WorkedLead lead, LeadAction action, Instant now) {
        WorkedLead at = worked.map(Worked::after).orElse(lead);
        Optional<LeadErrorKey> refusal = action.refusal(at);
        return refusal.isPresent()
                ? new ManyActions(this.lead, worked, refused.or(() -> refusal))
                : at.apply(action, now)
                        .map(next -> new ManyActions(this.lead, Optional.of(and(next)), refused))
                        .orElse(this);
    }

    private Worked and(Worked next) {
        return worked.map(first -> joined(first, next)).orElse(next);
    }

    private static Worked joined(Worked first, Worked next) {
        return new Worked(
                first.before(),
                next.after(),
                Stream.concat(first.entries().stream(), next.entries().stream()).toList());
    }
}
