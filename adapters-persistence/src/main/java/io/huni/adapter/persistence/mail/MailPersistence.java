package io.huni.adapter.persistence.mail;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.mail.DeliverMails;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.OptOuts;
import io.huni.application.shared.Secrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The mails with their relay. */
@Configuration(proxyBeanMethods = false)
public class MailPersistence {
    @Bean
    Mails mails(DatabaseClient client, Secrets secrets) {
        return new R2dbcMails(client, secrets);
    }

    @Bean
    OptOuts optOuts(DatabaseClient client) {
        return new R2dbcOptOuts(client);
    }

    /** Starts and stops with the program. */
    @Bean
    MailRelay mailRelay(DeliverMails deliverMails, Wakeups wakeups) {
        return new MailRelay(deliverMails, wakeups);
    }
}
