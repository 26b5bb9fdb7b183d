package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.LeadForms.SubmittedLead;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One look at the balance of a connection.
 *
 * @param days the oldest first, in the organisation's zone
 * @param refused why no other form is asked for, once Meta throttles, is away or knows the token no
 *     longer
 */
record BalanceLook(
        Opened opened,
        ZoneId zone,
        List<LocalDate> days,
        AtomicReference<@Nullable BalanceReason> refused) {
    BalanceLook(Opened opened, ZoneId zone, List<LocalDate> days) {
        this(opened, zone, days, new AtomicReference<>());
    }

    Optional<BalanceReason> whyUnasked() {
        return Optional.ofNullable(refused.get());
    }

    Instant since() {
        return days.getFirst().atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    LocalDate dayOf(SubmittedLead lead) {
        return LocalDate.ofInstant(lead.createdAt(), zone);
    }
}
