package io.huni.adapter.mail.followup;

import io.huni.adapter.mail.shared.Words;
import io.huni.application.followup.port.MailPaper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The paper of mails to leads. */
@Configuration(proxyBeanMethods = false)
public class FollowupPaperConfiguration {
    @Bean
    MailPaper mailPaper() {
        return new CommonmarkPaper(Words.ofLeads());
    }
}
