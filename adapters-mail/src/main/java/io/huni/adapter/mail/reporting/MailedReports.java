package io.huni.adapter.mail.reporting;

import io.huni.adapter.mail.shared.LetterPaper;
import io.huni.adapter.mail.shared.LetterPaper.Button;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.mail.SendMail;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.ReportFile;
import io.huni.application.reporting.port.ReportLetters;
import io.huni.application.shared.Ids;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file is kept for thirty days; a mail that has not left by then does not leave any more. */
record MailedReports(
        SendMail sendMail,
        OrganisationQueries organisations,
        Words words,
        LetterSettings settings,
        Ids ids,
        Clock clock)
        implements ReportLetters {
    private static final Duration KEPT = Duration.ofDays(30);

    @Override
    public Mono<Void> send(
            EmailAddress to,
            String name,
            ReportSchedule schedule,
            ReportRunId run,
            Optional<ReportFile> file) {
        return organisations
                .organisation()
                .map(
                        house ->
                                mail(
                                        to,
                                        name,
                                        schedule,
                                        paper(to, schedule, house, file.isPresent())))
                .map(mail -> file.map(made -> mail.with(carried(run, made))).orElse(mail))
                .flatMap(sendMail::send);
    }

    private static MailFile carried(ReportRunId run, ReportFile file) {
        return new MailFile(run.value(), file.name(), file.type(), file.content());
    }

    private Mail mail(EmailAddress to, String name, ReportSchedule schedule, LetterPaper paper) {
        Instant now = clock.instant();
        return new Mail(
                new MailId(ids.next()),
                to,
                name,
                paper.written(),
                false,
                now,
                Optional.of(now.plus(KEPT)),
                Optional.of("report:" + schedule.id().value()));
    }

    private LetterPaper paper(
            EmailAddress to, ReportSchedule schedule, Organisation house, boolean carries) {
        Language language = schedule.content().language();
        Map<String, String> parameters =
                Map.of("name", schedule.name(), "house", house.name(), "email", to.value());
        boolean export = schedule.content().kind() == ScheduledContent.Kind.EXPORT;
        String key = "report." + (carries ? "carried" : "large");
        return new LetterPaper(
                MailLanguage.of(language),
                house.name(),
                words.text(language, "report.title", parameters),
                List.of(words.text(language, key, parameters)),
                Optional.of(
                        new Button(
                                words.text(language, "report.open", parameters),
                                settings.publicUrl() + (export ? "/leads" : "/reports"))),
                words.text(language, "report.footer", parameters));
    }
}
