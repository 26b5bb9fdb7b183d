package io.huni.bootstrap.wiring;

import io.huni.application.analytics.HouseHours;
import io.huni.application.followup.FollowupMails;
import io.huni.application.followup.FollowupPorts;
import io.huni.application.followup.FollowupQueries;
import io.huni.application.followup.FollowupUseCases;
import io.huni.application.followup.KeepFollowupRules;
import io.huni.application.followup.KeepTemplates;
import io.huni.application.followup.OptOutLead;
import io.huni.application.followup.SendDueFollowups;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.TellSentFollowups;
import io.huni.application.followup.Unsubscribe;
import io.huni.application.followup.WriteFollowup;
import io.huni.application.followup.port.MailPaper;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.mail.SendMail;
import io.huni.application.mail.SendNews;
import io.huni.application.mail.WithdrawMails;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;
import io.huni.bootstrap.HuniSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class FollowupWiring {
    @Bean
    FollowupMails followupMails(
            SendMail sendMail,
            SendNews sendNews,
            WithdrawMails withdrawMails,
            MailPaper paper,
            Secrets secrets,
            HuniSettings settings) {
        return new FollowupMails(
                sendMail,
                sendNews,
                withdrawMails,
                paper,
                secrets,
                URI.create(settings.publicUrl()));
    }

    @Bean
    FollowupUseCases followupUseCases(
            FollowupPorts ports, FollowupMails mails, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        return new FollowupUseCases(ports, mails, unitOfWork, ids, clock);
    }

    @Bean
    KeepTemplates keepTemplates(FollowupUseCases followups) {
        return followups.keepTemplates();
    }

    @Bean
    KeepFollowupRules keepFollowupRules(FollowupUseCases followups) {
        return followups.keepFollowupRules();
    }

    @Bean
    WriteFollowup writeFollowup(
            FollowupUseCases followups, UserQueries users, OrganisationQueries organisations) {
        return followups.writeFollowup(users, organisations);
    }

    @Bean
    SendFollowup sendFollowup(FollowupUseCases followups) {
        return followups.sendFollowup();
    }

    @Bean
    FollowupQueries followupQueries(FollowupUseCases followups) {
        return followups.followupQueries();
    }

    @Bean
    OptOutLead optOutLead(FollowupUseCases followups, KeepOptOuts optOuts) {
        return followups.optOutLead(optOuts);
    }

    @Bean
    Unsubscribe unsubscribe(FollowupUseCases followups, KeepOptOuts optOuts) {
        return followups.unsubscribe(optOuts);
    }

    @Bean
    SendDueFollowups sendDueFollowups(FollowupUseCases followups, HouseHours houseHours) {
        return followups.sendDueFollowups(houseHours);
    }

    @Bean
    TellSentFollowups tellSentFollowups(FollowupUseCases followups, ActOnLeads actOnLeads) {
        return followups.tellSentFollowups(actOnLeads);
    }

    @Bean
    Reaction followLeads(FollowupUseCases followups, HouseHours houseHours, EventReader reader) {
        return followups.followLeads(houseHours, reader);
    }
}
