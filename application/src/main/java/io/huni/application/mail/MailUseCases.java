package io.huni.application.mail;

import io.huni.application.live.Announce;
import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.OptOuts;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** Builds the use cases of mails. */
public final class MailUseCases {
    private MailUseCases() {}

    public static SendMail sendMail(Mails mails) {
        return new SendMailService(mails);
    }

    public static SendNews sendNews(Mails mails) {
        return mails::addNews;
    }

    public static WithdrawMails withdrawMails(Mails mails) {
        return mails::withdraw;
    }

    public static KeepOptOuts keepOptOuts(OptOuts optOuts, Clock clock) {
        return new KeepOptOutsService(optOuts, clock);
    }

    public static MailQueries mailQueries(Mails mails, MailServer server) {
        return new MailQueriesService(mails, server);
    }

    public static ResendMail resendMail(Mails mails, Announce announce, Clock clock) {
        return new ResendMailService(mails, new MailAnnouncements(announce), clock);
    }

    public static DeliverMails deliverMails(
            Mails mails, MailServer server, Announce announce, MailSettings settings, Clock clock) {
        return new DeliverMailsService(
                mails,
                server,
                new MailAnnouncements(announce),
                settings,
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
