package io.huni.adapter.web;

import io.huni.application.followup.FollowupQueries;
import io.huni.application.followup.KeepFollowupRules;
import io.huni.application.followup.KeepTemplates;
import io.huni.application.followup.OptOutLead;
import io.huni.application.followup.SendFollowup;
import io.huni.application.followup.Unsubscribe;
import io.huni.application.followup.WriteFollowup;
import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One template, one rule, and a lead without mails. */
@Configuration(proxyBeanMethods = false)
class ExampleFollowupPorts {
    private static final MailText TEXT = new MailText(MailLanguage.TR, "Merhaba", "Aradık");
    private static final Template TEMPLATE =
            new Template(new TemplateId(Sample.ID), Owners.none(), "Karşılama", TEXT, true, 1);
    private static final FollowupRule RULE =
            new FollowupRule(
                    new FollowupRuleId(Sample.ID),
                    Owners.none(),
                    "Hatırlat",
                    true,
                    new RuleTrigger(
                            Optional.empty(), LeadStatus.CONTACTED, Set.of(), Set.of(), Set.of()),
                    new TemplateId(Sample.ID),
                    0,
                    false,
                    1);

    private static <T> Mono<T> allowed(Actor actor, Right right, T answer) {
        return Mono.fromCallable(
                () -> {
                    actor.require(right);
                    return answer;
                });
    }

    @Bean
    FollowupQueries followupQueries() {
        return (actor, lead) ->
                allowed(
                        actor,
                        Right.LEAD_READ,
                        new Json("{\"items\":[],\"optedOut\":false,\"reachable\":true}"));
    }

    @Bean
    OptOutLead optOutLead() {
        return (actor, lead, out) -> allowed(actor, Right.LEAD_CHANGE, lead).then();
    }

    @Bean
    KeepTemplates keepTemplates() {
        return new KeepTemplates() {
            @Override
            public Mono<List<Shelved>> all(Actor actor) {
                return allowed(actor, Right.LEAD_READ, List.of(new Shelved(TEMPLATE, true)));
            }

            @Override
            public Mono<Template> add(Actor actor, Draft draft) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, TEMPLATE);
            }

            @Override
            public Mono<Template> replace(
                    Actor actor, TemplateId template, Draft draft, Optional<Integer> version) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, TEMPLATE);
            }

            @Override
            public Mono<Void> remove(Actor actor, TemplateId template) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, TEMPLATE).then();
            }
        };
    }

    @Bean
    KeepFollowupRules keepFollowupRules() {
        return new KeepFollowupRules() {
            @Override
            public Mono<List<Shelved>> all(Actor actor) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, List.of(new Shelved(RULE, true)));
            }

            @Override
            public Mono<FollowupRule> add(Actor actor, Draft draft) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, RULE);
            }

            @Override
            public Mono<FollowupRule> replace(
                    Actor actor, FollowupRuleId rule, Draft draft, Optional<Integer> version) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, RULE);
            }

            @Override
            public Mono<Void> remove(Actor actor, FollowupRuleId rule) {
                return allowed(actor, Right.FOLLOWUP_MANAGE, RULE).then();
            }
        };
    }

    @Bean
    WriteFollowup writeFollowup() {
        return new WriteFollowup() {
            @Override
            public Mono<Fields> fields(Actor actor) {
                return allowed(
                        actor, Right.LEAD_READ, new Fields(List.of("first_name"), List.of()));
            }

            @Override
            public Mono<Preview> preview(Actor actor, MailText text, Optional<LeadId> lead) {
                Letter letter = new Letter(text.subject(), text.body(), text.body());
                return allowed(actor, Right.LEAD_READ, new Preview(letter, List.of()));
            }

            @Override
            public Mono<Draft> draft(Actor actor, LeadId lead, TemplateId template) {
                return allowed(actor, Right.LEAD_CHANGE, new Draft(TEXT, List.of()));
            }

            @Override
            public Mono<Void> tryOut(Actor.Person actor, MailText text, Optional<LeadId> lead) {
                return allowed(actor, Right.LEAD_READ, text).then();
            }
        };
    }

    @Bean
    SendFollowup sendFollowup() {
        return new SendFollowup() {
            @Override
            public Mono<FollowupId> send(Command command) {
                return allowed(command.actor(), Right.LEAD_CHANGE, new FollowupId(Sample.ID));
            }

            @Override
            public Mono<Void> cancel(Actor actor, LeadId lead, FollowupId followup) {
                return allowed(actor, Right.LEAD_CHANGE, followup).then();
            }
        };
    }

    @Bean
    Unsubscribe unsubscribe() {
        return new Unsubscribe() {
            @Override
            public Mono<MailLanguage> look(String token) {
                return Mono.justOrEmpty(token.equals("known") ? MailLanguage.AR : null);
            }

            @Override
            public Mono<MailLanguage> optOut(String token) {
                return look(token);
            }

            @Override
            public Mono<MailLanguage> optIn(String token) {
                return look(token);
            }
        };
    }
}
