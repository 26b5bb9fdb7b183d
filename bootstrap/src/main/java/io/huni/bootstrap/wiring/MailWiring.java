package io.huni.bootstrap.wiring;

import io.huni.adapter.mail.mail.SmtpSettings;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.application.live.Announce;
import io.huni.application.mail.DeliverMails;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.mail.MailQueries;
import io.huni.application.mail.MailSettings;
import io.huni.application.mail.MailUseCases;
import io.huni.application.mail.ResendMail;
import io.huni.application.mail.SendMail;
import io.huni.application.mail.SendNews;
import io.huni.application.mail.WithdrawMails;
import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.OptOuts;
import io.huni.bootstrap.HuniSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class MailWiring {
    @Bean
    SmtpSettings smtpSettings(HuniSettings settings) {
        return SmtpSettings.of(settings.smtp().url(), settings.mailSender());
    }

    @Bean
    LetterSettings letterSettings(HuniSettings settings) {
        return new LetterSettings(URI.create(settings.publicUrl()));
    }

    @Bean
    WithdrawMails withdrawMails(Mails mails) {
        return MailUseCases.withdrawMails(mails);
    }

    @Bean
    KeepOptOuts keepOptOuts(OptOuts optOuts, Clock clock) {
        return MailUseCases.keepOptOuts(optOuts, clock);
    }

    @Bean
    SendMail sendMail(Mails mails) {
        return MailUseCases.sendMail(mails);
    }

    @Bean
    SendNews sendNews(Mails mails) {
        return MailUseCases.sendNews(mails);
    }

    @Bean
    MailQueries mailQueries(Mails mails, MailServer server) {
        return MailUseCases.mailQueries(mails, server);
    }

    @Bean
    ResendMail resendMail(Mails mails, Announce announce, Clock clock) {
        return MailUseCases.resendMail(mails, announce, clock);
    }

    @Bean
    DeliverMails deliverMails(Mails mails, MailServer server, Announce announce, Clock clock) {
        return MailUseCases.deliverMails(mails, server, announce, MailSettings.standard(), clock);
    }
}
