package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.application.followup.port.Templates;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.MailText.Placed;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class WriteFollowupService implements WriteFollowup {
    private final Addressees addressees;
    private final Templates templates;
    private final MergeFields fields;
    private final Post post;
    private final UserQueries users;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    WriteFollowupService(
            FollowupPorts ports,
            Post post,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids) {
        this.addressees = ports.addressees();
        this.templates = ports.templates();
        this.fields = new MergeFields(ports.addressees());
        this.post = post;
        this.users = users;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<Fields> fields(Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(Mono.defer(fields::own))
                .map(own -> new Fields(MergeFields.KEYS, own));
    }

    @Override
    public Mono<Preview> preview(Actor actor, MailText text, Optional<LeadId> lead) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(Mono.defer(() -> reader(actor, lead)))
                .flatMap(
                        reader ->
                                fields.problems(text)
                                        .map(problems -> preview(text, reader, problems)));
    }

    private Preview preview(MailText text, Addressee reader, List<Placed> problems) {
        return new Preview(
                post.preview(reader, text.filled(reader.values())),
                Stream.concat(
                                problems.stream(),
                                text.empty(reader.values()).filter(empty -> isNew(empty, problems)))
                        .toList());
    }

    /** A field that is unknown is not empty on top of it. */
    private static boolean isNew(Placed empty, List<Placed> problems) {
        return problems.stream()
                .noneMatch(
                        one ->
                                one.field().equals(empty.field())
                                        && one.problem().line() == empty.problem().line()
                                        && one.problem().column() == empty.problem().column());
    }

    private Mono<Addressee> reader(Actor actor, Optional<LeadId> lead) {
        return lead.map(id -> addressees.find(actor.visibility(Module.LEAD), id))
                .orElseGet(
                        () ->
                                organisations
                                        .organisation()
                                        .map(house -> Samples.addressee(house.name())))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Draft> draft(Actor actor, LeadId lead, TemplateId template) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_CHANGE))
                .then(Mono.defer(() -> reader(actor, Optional.of(lead))))
                .flatMap(
                        reader -> usable(actor, template).map(found -> draft(found.text(), reader)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Template> usable(Actor actor, TemplateId template) {
        Shelf shelf = Shelf.of(actor);
        return templates
                .find(template)
                .filter(found -> shelf.reads(found.owners(), found.shared()))
                .switchIfEmpty(Mono.error(() -> new Refused(FollowupErrorKey.TEMPLATE_UNKNOWN)));
    }

    private static Draft draft(MailText text, Addressee reader) {
        return new Draft(text.filled(reader.values()), text.empty(reader.values()).toList());
    }

    @Override
    public Mono<Void> tryOut(Actor.Person actor, MailText text, Optional<LeadId> lead) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_READ))
                .then(fields.requireFillable(text))
                .then(Mono.defer(() -> reader(actor, lead)))
                .flatMap(
                        reader ->
                                users.get(new Actor.Program(), actor.id())
                                        .flatMap(self -> tried(self, text, reader, lead)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> tried(User self, MailText text, Addressee as, Optional<LeadId> lead) {
        MailId id = new MailId(ids.next());
        MailText filled = text.filled(as.values());
        return lead.map(of -> post.tryOut(id, self, as, of, filled))
                .orElseGet(() -> post.tryOut(id, self, as, filled));
    }
}
