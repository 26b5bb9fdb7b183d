package io.huni.application.connection;

import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.SyncMarks.Mark;
import io.huni.application.connection.port.SyncMarks.OpenPass;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.shared.MetaId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A form as Meta lists it, with what is known of it and how far it was read. */
record FormTask(FormSummary summary, Optional<KnownForm> known, Mark mark) {
    /** Forms that cannot bring leads. */
    private static final Set<String> SILENT = Set.of("DRAFT", "DELETED");

    MetaId form() {
        return summary.id();
    }

    /**
     * A form whose count of leads has not moved has nothing new; asking it again and again would
     * eat the quota that a page with few leads has hardly any of. Now and then it is read anyway.
     */
    boolean isDue(RunView run, Instant now, ConnectionSettings settings) {
        return !SILENT.contains(summary.status())
                && (run.kind() == RunKind.MANUAL
                        || mark.open().isPresent()
                        || isMoved()
                        || isLongAgo(now, settings));
    }

    private boolean isMoved() {
        return known.filter(form -> form.leadCount() == summary.leadsCount()).isEmpty();
    }

    private boolean isLongAgo(Instant now, ConnectionSettings settings) {
        Instant certain = now.minus(settings.certainEvery());
        return mark.syncedUntil().filter(until -> until.isAfter(certain)).isEmpty();
    }

    boolean isFirstReading() {
        return mark.syncedUntil().isEmpty();
    }

    /** Goes on with a pass that was broken off, or begins one. */
    OpenPass pass(RunId run, Instant now, ConnectionSettings settings) {
        Instant since =
                mark.syncedUntil()
                        .map(until -> until.minus(settings.overlap()))
                        .orElseGet(() -> now.minus(settings.reach()));
        return mark.open()
                .map(open -> open.takenUpBy(run))
                .orElseGet(() -> OpenPass.fresh(run, since, now));
    }
}
