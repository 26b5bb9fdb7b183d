package io.huni.bootstrap.demo;

import io.huni.application.followup.KeepFollowupRules;
import io.huni.application.followup.KeepTemplates;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailLanguage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

/** Templates of mails in three languages, and a rule that sends one of them. */
@Component
@ConditionalOnProperty("huni.demo")
class SampleMails {
    private static final Actor PROGRAM = new Actor.Program();

    private static final MailText TURKISH =
            new MailText(
                    MailLanguage.TR,
                    "{first_name|Değerli danışanımız}, size ulaşamadık",
                    """
                    Merhaba {first_name|değerli danışanımız},

                    **{service|Talebiniz}** için bize ulaştınız; sizi aradık ama ulaşamadık. Size en uygun \
                    zamanı yanıt olarak yazmanız yeterli:

                    - hafta içi öğleden önce
                    - hafta içi öğleden sonra
                    - cumartesi

                    Sevgiler,
                    {assignee_name|Danışma ekibi}
                    {organisation}
                    """);

    private static final MailText ENGLISH =
            new MailText(
                    MailLanguage.EN,
                    "Your questions about {service|your treatment}",
                    """
                    Dear {first_name|Sir or Madam},

                    thank you for your request. Before your visit you may want to know:

                    1. **How long will I stay?** Most treatments take three to five days.
                    2. **What do I bring?** Your last X-rays, if you have any.
                    3. **Whom do I ask?** Just answer this e-mail.

                    Kind regards,
                    {assignee_name|Your care team}
                    """);

    private static final MailText ARABIC =
            new MailText(
                    MailLanguage.AR,
                    "شكراً لتواصلك معنا يا {first_name|عزيزنا}",
                    """
                    مرحباً {first_name|بك}،

                    شكراً لاهتمامك. سيتصل بك **{assignee_name|فريقنا}** قريباً، ويمكنك الرد على هذه \
                    الرسالة في أي وقت.

                    مع أطيب التحيات،
                    {organisation}
                    """);

    private final KeepTemplates keepTemplates;
    private final KeepFollowupRules keepRules;

    SampleMails(KeepTemplates keepTemplates, KeepFollowupRules keepRules) {
        this.keepTemplates = keepTemplates;
        this.keepRules = keepRules;
    }

    Mono<Void> make() {
        return template("Ulaşamadık", TURKISH)
                .flatMap(this::rule)
                .then(Mono.defer(() -> template("Before the visit", ENGLISH)))
                .then(Mono.defer(() -> template("شكر على التواصل", ARABIC)))
                .then();
    }

    private Mono<TemplateId> template(String name, MailText text) {
        return keepTemplates
                .add(PROGRAM, new KeepTemplates.Draft(name, text, Optional.empty(), true))
                .map(template -> template.id());
    }

    private Mono<Void> rule(TemplateId template) {
        RuleTrigger contacted =
                new RuleTrigger(
                        Optional.empty(), LeadStatus.CONTACTED, Set.of(), Set.of(), Set.of());
        return keepRules
                .add(
                        PROGRAM,
                        new KeepFollowupRules.Draft(
                                "Görüşmeden sonra hatırlat",
                                true,
                                contacted,
                                template,
                                24 * 60,
                                true,
                                Optional.empty()))
                .then();
    }
}
