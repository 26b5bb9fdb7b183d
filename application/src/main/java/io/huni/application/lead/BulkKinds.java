package io.huni.application.lead;

import io.huni.domain.job.JobKind;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.MailEntry;
import io.huni.domain.lead.OfferEntry;

import java.util.EnumSet;
import java.util.Set;

/** The jobs that are about many leads. */
final class BulkKinds {
    static final Set<JobKind> ALL =
            EnumSet.of(
                    JobKind.LEAD_STATUS,
                    JobKind.LEAD_ASSIGN,
                    JobKind.LEAD_TAG,
                    JobKind.LEAD_NOTE,
                    JobKind.LEAD_DELETE,
                    JobKind.LEAD_RESTORE,
                    JobKind.LEAD_TRANSFER);

    private BulkKinds() {}

    static JobKind of(LeadAction action) {
        return switch (action) {
            case LeadAction.MoveTo move -> JobKind.LEAD_STATUS;
            case LeadAction.Assign assign -> JobKind.LEAD_ASSIGN;
            case LeadAction.AssignByRule byRule -> JobKind.LEAD_ASSIGN;
            case LeadAction.Tag tag -> JobKind.LEAD_TAG;
            case LeadAction.Note note -> JobKind.LEAD_NOTE;
            case LeadAction.Delete delete -> JobKind.LEAD_DELETE;
            case LeadAction.Restore restore -> JobKind.LEAD_RESTORE;
            case HandOver transfer -> JobKind.LEAD_TRANSFER;
            case LeadAction.Call call ->
                    throw new IllegalArgumentException("A call is made with one person");
            case MailEntry entry ->
                    throw new IllegalArgumentException("A mail is sent by its own feature");
            case OfferEntry entry ->
                    throw new IllegalArgumentException("An offer is made by its own feature");
        };
    }
}
