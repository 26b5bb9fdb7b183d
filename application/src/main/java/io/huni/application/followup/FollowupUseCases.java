package io.huni.application.followup;

import io.huni.application.analytics.HouseHours;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** Builds the use cases of mails to leads. */
public final class FollowupUseCases {
    private final FollowupPorts ports;
    private final Post post;
    private final Hindered hindered;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    public FollowupUseCases(
            FollowupPorts ports, FollowupMails mails, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.ports = ports;
        this.post = new Post(mails, clock);
        this.hindered = new Hindered(ports.followups(), post, clock);
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    public KeepTemplates keepTemplates() {
        MergeFields fields = new MergeFields(ports.addressees());
        return new KeepTemplatesService(ports.templates(), fields, unitOfWork, ids);
    }

    public KeepFollowupRules keepFollowupRules() {
        return new KeepFollowupRulesService(ports, hindered, unitOfWork, ids);
    }

    public WriteFollowup writeFollowup(UserQueries users, OrganisationQueries organisations) {
        return new WriteFollowupService(ports, post, users, organisations, unitOfWork, ids);
    }

    public SendFollowup sendFollowup() {
        return new SendFollowupService(ports, post, unitOfWork, ids, clock);
    }

    public FollowupQueries followupQueries() {
        return (actor, lead) ->
                Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                        .then(
                                Mono.defer(
                                        () ->
                                                ports.followups()
                                                        .ofLead(
                                                                actor.visibility(Module.LEAD),
                                                                lead)))
                        .switchIfEmpty(Absent.notFound());
    }

    public OptOutLead optOutLead(KeepOptOuts optOuts) {
        return new OptOutLeadService(ports.addressees(), optOuts, hindered, unitOfWork);
    }

    public Unsubscribe unsubscribe(KeepOptOuts optOuts) {
        return new UnsubscribeService(post.tokens(), optOuts, hindered, unitOfWork);
    }

    public SendDueFollowups sendDueFollowups(HouseHours houseHours) {
        return new SendDueFollowupsService(ports, post, houseHours, unitOfWork, clock);
    }

    public TellSentFollowups tellSentFollowups(ActOnLeads actOnLeads) {
        return new TellSentFollowupsService(ports.followups(), actOnLeads, unitOfWork);
    }

    /** The reaction that plans and takes back mails of rules. */
    public Reaction followLeads(HouseHours houseHours, EventReader reader) {
        return new FollowLeads(ports, hindered, houseHours, reader, unitOfWork, ids, clock);
    }
}
