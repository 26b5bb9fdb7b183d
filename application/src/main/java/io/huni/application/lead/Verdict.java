package io.huni.application.lead;

import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.WorkedLead.Worked;

import java.util.Optional;

/** What the rules say of one lead among many. */
sealed interface Verdict {
    static Verdict of(Optional<Worked> worked, LeadErrorKey otherwise) {
        return worked.<Verdict>map(Change::new).orElseGet(() -> new Skip(otherwise));
    }

    record Change(Worked worked) implements Verdict {}

    record Skip(LeadErrorKey reason) implements Verdict {}
}
