package io.huni.adapter.mail.mail;

import io.huni.application.mail.port.MailServer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way out; needs {@link SmtpSettings}. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {
    @Bean
    MailServer mailServer(SmtpSettings settings) {
        return new SmtpServer(settings);
    }
}
