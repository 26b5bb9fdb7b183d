package io.huni.adapter.mail.identity;

import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.identity.port.Letters;
import io.huni.application.mail.SendMail;
import io.huni.application.mail.WithdrawMails;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The letters of identity; needs {@link LetterSettings}. */
@Configuration(proxyBeanMethods = false)
public class LetterConfiguration {
    @Bean
    Letters letters(
            SendMail sendMail,
            WithdrawMails withdrawMails,
            OrganisationQueries organisations,
            Words words,
            LetterSettings settings,
            Ids ids,
            Clock clock) {
        return new SignInLetters(
                new LetterOffice(sendMail, organisations, ids, clock),
                withdrawMails,
                words,
                settings);
    }
}
