package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.LeadForms.SubmittedLead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One look at the balance of a connection.
 *
 * @param days the oldest first, in the organisation's zone
 * @param refused set when Meta throttles or does not answer: then no other form is asked for
 */
record BalanceLook(Opened opened, ZoneId zone, List<LocalDate> days, AtomicBoolean refused) {
    BalanceLook(Opened opened, ZoneId zone, List<LocalDate> days) {
        this(opened, zone, days, new AtomicBoolean());
    }

    Instant since() {
        return days.getFirst().atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    LocalDate dayOf(SubmittedLead lead) {
        return LocalDate.ofInstant(lead.createdAt(), zone);
    }
}
