package io.huni.adapter.web.followup;

import io.huni.application.followup.WriteFollowup.Draft;
import io.huni.domain.mail.MailLanguage;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails of a lead, as PostgreSQL writes them. */
final class LeadMailSchemas {
    private LeadMailSchemas() {}

    @Schema(name = "LeadMailList")
    record Mails(
            List<Entry> items,
            @Schema(description = "Whether the person wants no mails") boolean optedOut,
            @Schema(
                            description =
                                    "Who said so; what the person said only the person takes back."
                                            + " Absent for who gets mails")
                    Optional<OptedOutBy> optedOutBy,
            @Schema(description = "Whether there is an address") boolean reachable) {}

    /** Who said that a person wants no mails. */
    enum OptedOutBy {
        PERSON,
        STAFF
    }

    /** How far a mail is. */
    enum State {
        SCHEDULED,
        WAITING,
        SENT,
        FAILED,
        WITHDRAWN
    }

    @Schema(name = "LeadMail")
    record Entry(
            UUID id,
            State state,
            @Schema(
                            description =
                                    "Why it was withdrawn (CANCELLED, OPTED_OUT, LEFT_STATUS,"
                                            + " OTHER_OWNER, WRITER_AWAY,"
                                            + " LEAD_DELETED, NO_ADDRESS, NO_CONSENT, RULE_OFF) or"
                                            + " why it failed")
                    Optional<String> reason,
            MailLanguage language,
            @Schema(example = "Talebinizi aldık") Optional<String> subject,
            @Schema(description = "Absent until a rule's mail is written") Optional<String> body,
            Optional<String> template,
            Optional<String> rule,
            @Schema(description = "Absent for one of a rule") Optional<String> byName,
            Instant dueAt,
            Instant at,
            Optional<Instant> endedAt) {}

    @Schema(name = "LeadMailDraft")
    record DraftJson(
            MailLanguage language,
            String subject,
            String body,
            @Schema(description = "The fields that are empty for this lead")
                    List<ProblemsJson.Problem> empty) {
        static DraftJson of(Draft draft) {
            return new DraftJson(
                    draft.text().language(),
                    draft.text().subject(),
                    draft.text().body(),
                    ProblemsJson.of(draft.empty()));
        }
    }

    @Schema(name = "SentLeadMail")
    record Sent(UUID id) {}
}
