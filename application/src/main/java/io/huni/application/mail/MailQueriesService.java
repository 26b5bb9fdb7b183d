package io.huni.application.mail;

import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails;
import io.huni.application.shared.Absent;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;

import reactor.core.publisher.Mono;

import java.util.Set;

final class MailQueriesService implements MailQueries {
    private final Mails mails;
    private final MailServer server;

    MailQueriesService(Mails mails, MailServer server) {
        this.mails = mails;
        this.server = server;
    }

    @Override
    public Mono<MailPage> page(Actor actor, Set<MailState> states, PageRequest request) {
        return Mono.defer(
                () -> {
                    actor.requireWhole(Right.MAIL_READ);
                    return mails.page(states, request).map(page -> shown(actor, page));
                });
    }

    @Override
    public Mono<OpenedMail> get(Actor actor, MailId mail) {
        return Mono.defer(
                        () -> {
                            actor.requireWhole(Right.MAIL_READ);
                            return mails.find(mail);
                        })
                .map(found -> opened(actor, found))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public boolean hasServer() {
        return server.isThere();
    }

    /** Who may set passwords could open every door that a confidential mail opens. */
    private static OpenedMail opened(Actor actor, Mails.Found found) {
        boolean readable =
                (!found.view().confidential() || actor.may(Right.USER_MANAGE))
                        && (!tellsOfLeads(found.view()) || seesLeads(actor));
        return new OpenedMail(
                shown(actor, found.view()),
                found.mail().filter(mail -> readable).map(Mail::letter));
    }

    private static boolean tellsOfLeads(MailView view) {
        return view.isNews() || view.ofLead();
    }

    private static MailPage shown(Actor actor, MailPage page) {
        return new MailPage(
                page.items().stream().map(view -> shown(actor, view)).toList(), page.nextCursor());
    }

    private static MailView shown(Actor actor, MailView view) {
        return seesLeads(actor) ? view : view.withoutNames();
    }

    /** News and mails to leads name leads of everybody. */
    private static boolean seesLeads(Actor actor) {
        return actor.may(Right.LEAD_READ)
                && actor.visibility(Module.LEAD) instanceof Visibility.Everything;
    }
}
