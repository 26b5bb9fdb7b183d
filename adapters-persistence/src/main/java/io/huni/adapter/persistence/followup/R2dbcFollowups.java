package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.application.followup.port.Followups;
import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcFollowups implements Followups {
    private final DatabaseClient client;

    R2dbcFollowups(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(Written written) {
        return client.sql(FollowupStatements.ADD)
                .bind(0, written.id().value())
                .bind(1, written.lead().value())
                .bind(2, written.mail().value())
                .bind(3, id(written.template().map(TemplateId::value)))
                .bind(4, written.by().value())
                .bind(5, written.text().language().name())
                .bind(6, written.text().subject())
                .bind(7, written.text().body())
                .bind(8, written.now())
                .bind(9, written.dueAt())
                .bind(10, written.at())
                .then();
    }

    private static Parameter id(Optional<UUID> id) {
        return Parameter.fromOrEmpty(id.orElse(null), UUID.class);
    }

    @Override
    public Mono<Void> plan(List<Planned> planned) {
        List<PlannedJson> rows = planned.stream().map(PlannedJson::of).toList();
        return client.sql(FollowupStatements.PLAN).bind(0, DatabaseJson.write(rows)).then();
    }

    @Override
    public Mono<Due> claimDue(Instant now) {
        return client.sql(FollowupStatements.CLAIM_DUE).bind(0, now).map(R2dbcFollowups::due).one();
    }

    private static Due due(Readable row) {
        return new Due(
                new FollowupId(required(row, "id", UUID.class)),
                new MailId(required(row, "mail_id", UUID.class)),
                new LeadId(required(row, "lead_id", UUID.class)),
                new MailText(
                        MailLanguage.valueOf(required(row, "language", String.class)),
                        required(row, "subject", String.class),
                        required(row, "body", String.class)),
                optional(row, "by_id", UUID.class).map(UserId::new),
                Reach.of(required(row, "reach", String.class)),
                optional(row, "hindrance", String.class),
                required(row, "working", Boolean.class));
    }

    @Override
    public Mono<Void> handedOver(FollowupId followup, MailText text) {
        return client.sql(FollowupStatements.HANDED_OVER)
                .bind(0, followup.value())
                .bind(1, text.language().name())
                .bind(2, text.subject())
                .bind(3, text.body())
                .then();
    }

    @Override
    public Mono<Void> postpone(FollowupId followup, Instant until) {
        return client.sql(FollowupStatements.POSTPONE)
                .bind(0, followup.value())
                .bind(1, until)
                .then();
    }

    @Override
    public Mono<Void> withdraw(FollowupId followup, String reason, Instant at) {
        return ended(FollowupStatements.WITHDRAW, followup, reason, at);
    }

    @Override
    public Mono<Void> fail(FollowupId followup, String reason, Instant at) {
        return ended(FollowupStatements.FAIL, followup, reason, at);
    }

    private Mono<Void> ended(String statement, FollowupId followup, String reason, Instant at) {
        return client.sql(statement).bind(0, followup.value()).bind(1, reason).bind(2, at).then();
    }

    @Override
    public Mono<List<MailId>> withdrawHindered(Collection<LeadId> leads, Instant at) {
        return mails(FollowupStatements.WITHDRAW_HINDERED, leads, at);
    }

    @Override
    public Mono<List<MailId>> readdress(Collection<LeadId> leads, Instant at) {
        return mails(FollowupStatements.READDRESS, leads, at);
    }

    private Mono<List<MailId>> mails(String statement, Collection<LeadId> leads, Instant at) {
        return new MailsFirst(client)
                .of(leads)
                .then(Mono.defer(() -> changed(statement, leads, at)));
    }

    private Mono<List<MailId>> changed(String statement, Collection<LeadId> leads, Instant at) {
        return client.sql(statement)
                .bind(0, leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .bind(1, at)
                .map(row -> new MailId(required(row, "mail_id", UUID.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<List<LeadId>> leadsOf(String digest) {
        return leads(FollowupStatements.LEADS_OF, digest);
    }

    @Override
    public Mono<List<LeadId>> leadsOf(FollowupRuleId rule) {
        return leads(FollowupStatements.LEADS_OF_RULE, rule.value());
    }

    private Mono<List<LeadId>> leads(String statement, Object of) {
        return client.sql(statement)
                .bind(0, of)
                .map(row -> new LeadId(required(row, "lead_id", UUID.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<MailId> claimOpen(LeadId lead, FollowupId followup) {
        return new MailsFirst(client).of(followup).then(Mono.defer(() -> open(lead, followup)));
    }

    private Mono<MailId> open(LeadId lead, FollowupId followup) {
        return client.sql(FollowupStatements.CLAIM_OPEN)
                .bind(0, lead.value())
                .bind(1, followup.value())
                .map(row -> new MailId(required(row, "mail_id", UUID.class)))
                .one();
    }

    @Override
    public Mono<Sent> claimSent() {
        return client.sql(FollowupStatements.CLAIM_SENT)
                .map(
                        row ->
                                new Sent(
                                        new FollowupId(required(row, "id", UUID.class)),
                                        new LeadId(required(row, "lead_id", UUID.class)),
                                        required(row, "subject", String.class),
                                        optional(row, "by_id", UUID.class).map(UserId::new)))
                .one();
    }

    @Override
    public Mono<Void> told(FollowupId followup) {
        return client.sql(FollowupStatements.TOLD).bind(0, followup.value()).then();
    }

    @Override
    public Mono<Json> ofLead(Visibility visibility, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        Optional<UUID> partner =
                visibility instanceof Visibility.OfDistributor(var distributor)
                        ? Optional.of(distributor.value())
                        : Optional.empty();
        List<Object> values = new ArrayList<>(List.of(scope.setting(), lead.value(), id(partner)));
        values.addAll(conditions.values());
        return client.sql(FollowupStatements.OF_LEAD.formatted(conditions.sql(4)))
                .bindValues(values)
                .map(row -> new Json(required(row, "json", String.class)))
                .one();
    }

    private record PlannedJson(
            UUID id, UUID leadId, UUID mailId, UUID ruleId, Instant dueAt, Instant at) {
        static PlannedJson of(Planned planned) {
            return new PlannedJson(
                    planned.id().value(),
                    planned.lead().value(),
                    planned.mail().value(),
                    planned.rule().value(),
                    planned.dueAt(),
                    planned.at());
        }
    }
}
