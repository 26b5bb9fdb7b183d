package io.huni.adapter.web.mail;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mail without what it says. Of one to a lead, who may not see leads is told neither recipient
 * nor subject: both are empty then.
 *
 * @param confidential its text opens an account
 * @param allowed what this person may do with it
 */
@Schema(name = "MailListItem")
record MailJson(
        UUID id,
        @Schema(example = "ayse@anadolu.example") String to,
        @Schema(example = "Ayşe Yıldırım") String toName,
        @Schema(example = "Parolanızı yenileyin") String subject,
        MailState state,
        boolean confidential,
        @Schema(description = "It told somebody of leads; it is emptied once it has left")
                boolean news,
        @Schema(example = "1") int attempts,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> sentAt,
        Optional<Trouble> fault,
        @Schema(example = "[\"resend\"]") List<String> allowed) {

    private static final Set<MailState> OVER = EnumSet.of(MailState.EXPIRED, MailState.WITHDRAWN);

    static MailJson of(MailView view, Actor actor, Texts texts, Language language) {
        boolean sendable =
                !OVER.contains(view.state()) && !view.isNews() && actor.may(Right.MAIL_MANAGE);
        return new MailJson(
                view.id().value(),
                view.to(),
                view.toName(),
                view.subject(),
                view.state(),
                view.confidential(),
                view.isNews(),
                view.attempts(),
                view.createdAt(),
                view.nextAttemptAt(),
                view.sentAt(),
                view.fault().map(fault -> Trouble.of(fault, view.answer(), texts, language)),
                sendable ? List.of("resend") : List.of());
    }

    /**
     * @param answer the mail server's own words
     */
    @Schema(name = "MailFault")
    record Trouble(
            @Schema(example = "server-away") String key,
            @Schema(example = "E-posta sunucusuna ulaşılamadı.") String detail,
            @Schema(example = "HUNI_SMTP_URL ayarını kontrol edin.") String remedy,
            Optional<String> answer) {

        static Trouble of(
                MailFault fault, Optional<String> answer, Texts texts, Language language) {
            String key = "mailfault." + fault.key();
            return new Trouble(
                    fault.key(),
                    texts.text(language, key + ".detail", Map.of()),
                    texts.text(language, key + ".remedy", Map.of()),
                    answer);
        }
    }
}
