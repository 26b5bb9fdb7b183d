package io.huni.adapter.mail.notification;

import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.mail.SendMail;
import io.huni.application.mail.SendNews;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.NotificationWords;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The letters of notifications; needs {@link LetterSettings}. */
@Configuration(proxyBeanMethods = false)
public class NewsConfiguration {
    @Bean
    NotificationLetters notificationLetters(
            SendMail sendMail,
            SendNews sendNews,
            OrganisationQueries organisations,
            LetterSettings settings,
            Ids ids,
            Clock clock) {
        return new NewsLetters(
                new LetterOffice(sendMail, organisations, ids, clock),
                sendNews,
                new NewsWords(Words.ofNews()),
                settings);
    }

    @Bean
    NotificationWords notificationWords(
            OrganisationQueries organisations, LetterSettings settings) {
        return new NewsNotes(organisations, new NewsWords(Words.ofNews()), settings);
    }
}
