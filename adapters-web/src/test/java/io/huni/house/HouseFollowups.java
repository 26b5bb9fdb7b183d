package io.huni.house;

import io.huni.application.followup.FollowupMails;
import io.huni.application.followup.FollowupPorts;
import io.huni.application.followup.FollowupQueries;
import io.huni.application.followup.FollowupUseCases;
import io.huni.application.followup.InMemoryAddressees;
import io.huni.application.followup.InMemoryFollowupRules;
import io.huni.application.followup.InMemoryTemplates;
import io.huni.application.followup.KeepFollowupRules;
import io.huni.application.followup.KeepTemplates;
import io.huni.application.followup.OptOutLead;
import io.huni.application.followup.PlainPaper;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.Unsubscribe;
import io.huni.application.followup.WriteFollowup;
import io.huni.application.followup.port.Followups.Written;
import io.huni.application.identity.UserQueries;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.mail.MailUseCases;
import io.huni.application.mail.port.OptOuts;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The use cases of mails to leads over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseFollowups {
    static final TemplateId TEMPLATE = new TemplateId(new UUID(0x7000, 21));
    static final FollowupRuleId RULE = new FollowupRuleId(new UUID(0x7000, 22));
    static final FollowupId MAIL = new FollowupId(new UUID(0x7000, 23));

    private static final MailText TEXT =
            new MailText(MailLanguage.TR, "Merhaba {first_name}", "Sizi **aradık**.");

    private final InMemoryTemplates templates = new InMemoryTemplates();
    private final InMemoryFollowupRules rules = new InMemoryFollowupRules();

    /** There is this template and this rule. */
    void theOnes() {
        templates
                .save(new Template(TEMPLATE, Owners.none(), "Hoş geldiniz", TEXT, true, 1))
                .block();
        rules.save(
                        new FollowupRule(
                                RULE,
                                Owners.none(),
                                "Karşılama",
                                true,
                                new RuleTrigger(
                                        Optional.empty(),
                                        LeadStatus.CONTACTED,
                                        Set.of(),
                                        Set.of(),
                                        Set.of()),
                                TEMPLATE,
                                60,
                                true,
                                1))
                .block();
    }

    /** The lead has this mail, which waits. */
    static void planned(House house, LeadId lead) {
        UserId by = house.person(Role.SUPERADMIN).id();
        Instant now = house.clock.instant();
        house.followups
                .add(
                        new Written(
                                MAIL,
                                new MailId(house.ids.next()),
                                lead,
                                Optional.of(TEMPLATE),
                                by,
                                TEXT,
                                false,
                                now.plusSeconds(60),
                                now))
                .block();
    }

    @Bean
    FollowupUseCases followupUseCases(House house) {
        theOnes();
        FollowupMails mails =
                new FollowupMails(
                        MailUseCases.sendMail(house.mails),
                        MailUseCases.sendNews(house.mails),
                        MailUseCases.withdrawMails(house.mails),
                        new PlainPaper(),
                        new PlainSecrets(),
                        URI.create("https://crm.example.com"));
        FollowupPorts ports =
                new FollowupPorts(
                        templates, rules, house.followups, new InMemoryAddressees(house::ownersOf));
        return new FollowupUseCases(ports, mails, new InMemoryUnitOfWork(), house.ids, house.clock);
    }

    @Bean
    KeepOptOuts keepOptOuts(House house) {
        return MailUseCases.keepOptOuts(
                new OptOuts() {
                    @Override
                    public Mono<Void> add(String digest, Optional<UserId> by, Instant at) {
                        return Mono.empty();
                    }

                    @Override
                    public Mono<Void> remove(String digest) {
                        return Mono.empty();
                    }

                    @Override
                    public Mono<Boolean> removeOfOthers(String digest) {
                        return Mono.just(true);
                    }
                },
                house.clock);
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
}
