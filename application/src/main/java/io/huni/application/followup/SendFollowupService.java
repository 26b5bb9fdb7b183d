package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Followups.Written;
import io.huni.application.followup.port.Templates;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

final class SendFollowupService implements SendFollowup {
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Addressees addressees;
    private final Followups followups;
    private final Templates templates;
    private final MergeFields fields;
    private final Post post;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    SendFollowupService(
            FollowupPorts ports, Post post, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.addressees = ports.addressees();
        this.followups = ports.followups();
        this.templates = ports.templates();
        this.fields = new MergeFields(ports.addressees());
        this.post = post;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<FollowupId> send(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(Right.LEAD_CHANGE))
                .then(Mono.defer(() -> addressee(command.actor(), command.lead())))
                .doOnNext(Post::address)
                .delayUntil(to -> requireSendable(command))
                .flatMap(to -> written(command, to))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Addressee> addressee(Actor actor, LeadId lead) {
        return addressees
                .find(actor.visibility(Module.LEAD), lead)
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<Void> requireSendable(Command command) {
        Instant now = clock.instant();
        boolean unfit =
                command.at()
                        .filter(at -> at.isBefore(now) || at.isAfter(now.plus(FARTHEST)))
                        .isPresent();
        return unfit
                ? Mono.error(() -> new Refused(FollowupErrorKey.MOMENT_UNFIT).at("/at"))
                : fields.requireFillable(command.text()).then(requireTemplate(command));
    }

    private Mono<Void> requireTemplate(Command command) {
        Shelf shelf = Shelf.of(command.actor());
        return Mono.justOrEmpty(command.template())
                .flatMap(
                        id ->
                                templates
                                        .hold(id)
                                        .filter(one -> shelf.reads(one.owners(), one.shared()))
                                        .switchIfEmpty(
                                                Mono.error(
                                                        () ->
                                                                new Refused(
                                                                        FollowupErrorKey
                                                                                .TEMPLATE_UNKNOWN))))
                .then();
    }

    private Mono<FollowupId> written(Command command, Addressee to) {
        Instant now = clock.instant();
        Written written =
                new Written(
                        new FollowupId(ids.next()),
                        new MailId(ids.next()),
                        command.lead(),
                        command.template(),
                        command.actor().id(),
                        command.text().filled(to.values()),
                        command.at().isEmpty(),
                        command.at().orElse(now),
                        now);
        return followups
                .add(written)
                .then(Mono.defer(() -> gone(written, to)))
                .thenReturn(written.id());
    }

    private Mono<Void> gone(Written written, Addressee to) {
        return written.now() ? post.send(written.mail(), to, written.text()) : Mono.empty();
    }

    @Override
    public Mono<Void> cancel(Actor actor, LeadId lead, FollowupId followup) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_CHANGE))
                .then(Mono.defer(() -> addressee(actor, lead)))
                .then(Mono.defer(() -> followups.claimOpen(lead, followup)))
                .switchIfEmpty(Mono.error(() -> new Refused(FollowupErrorKey.GONE)))
                .delayUntil(mail -> followups.withdraw(followup, "CANCELLED", clock.instant()))
                .flatMap(post::withdraw)
                .as(unitOfWork::inTransaction);
    }
}
