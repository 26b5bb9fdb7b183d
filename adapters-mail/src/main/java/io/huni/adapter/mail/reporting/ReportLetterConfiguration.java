package io.huni.adapter.mail.reporting;

import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.mail.SendMail;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportLetters;
import io.huni.application.shared.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The letters of schedules; needs {@link LetterSettings}. */
@Configuration(proxyBeanMethods = false)
public class ReportLetterConfiguration {
    @Bean
    ReportLetters reportLetters(
            SendMail sendMail,
            OrganisationQueries organisations,
            Words words,
            LetterSettings settings,
            Ids ids,
            Clock clock) {
        return new MailedReports(sendMail, organisations, words, settings, ids, clock);
    }
}
