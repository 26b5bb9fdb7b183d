package io.huni.application.followup;

import io.huni.application.followup.port.MailPaper;
import io.huni.application.mail.SendMail;
import io.huni.application.mail.SendNews;
import io.huni.application.mail.WithdrawMails;
import io.huni.application.shared.Secrets;

import java.net.URI;

/**
 * What mails to leads need to leave.
 *
 * @param publicUrl where browsers reach this installation
 */
public record FollowupMails(
        SendMail sendMail,
        SendNews sendNews,
        WithdrawMails withdrawMails,
        MailPaper paper,
        Secrets secrets,
        URI publicUrl) {}
