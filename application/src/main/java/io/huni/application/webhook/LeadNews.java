package io.huni.application.webhook;

import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.webhook.WebhookEvent;

import java.util.EnumSet;
import java.util.Set;

/** What events of leads mean for who hears of them outside. */
final class LeadNews {
    static final Set<String> EVENTS =
            Set.of(
                    LeadCaptured.NAME,
                    LeadReadAnew.NAME,
                    LeadWorked.NAME,
                    LeadEdited.NAME,
                    LeadLeft.NAME);

    private static final Set<InteractionType> FACTS =
            EnumSet.of(
                    InteractionType.EDIT,
                    InteractionType.TAG,
                    InteractionType.RESTORE,
                    InteractionType.TRANSFER);

    private LeadNews() {}

    /**
     * @param partner whether the hearer is a distributor: a lead that is handed over is new there,
     *     and tags are the house's own
     */
    static Set<WebhookEvent> of(DomainEvent event, boolean partner) {
        return switch (event) {
            case LeadCaptured captured -> EnumSet.of(WebhookEvent.LEAD_CREATED);
            case LeadReadAnew anew -> EnumSet.of(WebhookEvent.LEAD_UPDATED);
            case LeadEdited edited -> EnumSet.of(WebhookEvent.LEAD_UPDATED);
            case LeadLeft left -> EnumSet.of(WebhookEvent.LEAD_DELETED);
            case LeadWorked worked -> worked(worked, partner);
            default -> Set.of();
        };
    }

    private static Set<WebhookEvent> worked(LeadWorked worked, boolean partner) {
        Set<WebhookEvent> news = EnumSet.noneOf(WebhookEvent.class);
        if (FACTS.contains(worked.type())) {
            news.addAll(facts(worked.type(), partner));
        }
        if (!worked.assigneeBefore().equals(worked.assigneeAfter())) {
            news.add(WebhookEvent.LEAD_ASSIGNED);
        }
        if (worked.statusBefore() != worked.statusAfter()) {
            news.add(WebhookEvent.LEAD_STATUS_CHANGED);
            if (worked.statusAfter() == LeadStatus.CONVERTED) {
                news.add(WebhookEvent.LEAD_CONVERTED);
            }
        }
        return news;
    }

    private static Set<WebhookEvent> facts(InteractionType type, boolean partner) {
        if (!partner) {
            return EnumSet.of(WebhookEvent.LEAD_UPDATED);
        }
        return switch (type) {
            case TRANSFER -> EnumSet.of(WebhookEvent.LEAD_CREATED);
            case TAG -> EnumSet.noneOf(WebhookEvent.class);
            default -> EnumSet.of(WebhookEvent.LEAD_UPDATED);
        };
    }
}
