package io.huni.adapter.persistence.followup;

import io.huni.adapter.persistence.mail.MailsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.AnalyticsUseCases;
import io.huni.application.analytics.HouseHours;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.InMemoryAssignmentRules;
import io.huni.application.assignment.InMemoryWorkSchedules;
import io.huni.application.followup.FollowupMails;
import io.huni.application.followup.FollowupPorts;
import io.huni.application.followup.FollowupUseCases;
import io.huni.application.followup.KeepFollowupRules;
import io.huni.application.followup.KeepTemplates;
import io.huni.application.followup.PlainPaper;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.mail.MailUseCases;
import io.huni.application.mail.port.Mails;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.Secrets;
import io.huni.domain.analytics.Holidays;
import io.huni.domain.followup.FollowupFixture;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The use cases of mails to leads over PostgreSQL, with a clock that is set by hand. */
final class FollowedHouse {
    static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    static final UserId AYSE = new UserId(new UUID(1, 1));
    static final Actor.Person ACTOR =
            new Actor.Person(AYSE, Role.ADMIN, Optional.empty(), Optional.empty());
    static final MailText TEXT =
            new MailText(
                    MailLanguage.TR, "Merhaba {first_name|danışanımız}", "**{service|Selam}**");

    final MovableClock clock = new MovableClock(START);
    final Mails mails;
    final FollowupUseCases followups;
    final KeepOptOuts optOuts;
    final Reaction reaction;
    private final PostgresTest postgres;
    private final HouseHours houseHours;
    private Holidays holidays = Holidays.none();

    FollowedHouse(PostgresTest postgres, Secrets secrets) {
        this.postgres = postgres;
        mails = MailsOnPostgres.mails(postgres, secrets);
        optOuts = MailUseCases.keepOptOuts(MailsOnPostgres.optOuts(postgres), clock);
        InMemoryOrganisations organisation = new InMemoryOrganisations();
        organisation.save(organisation()).block();
        InMemoryWorkSchedules weeks = new InMemoryWorkSchedules();
        houseHours =
                AnalyticsUseCases.houseHours(
                        (from, to) -> holidays,
                        OrganisationUseCases.organisationQueries(
                                organisation, new InMemoryDistributors()),
                        AssignmentUseCases.assignmentQueries(
                                new InMemoryAssignmentRules(weeks), weeks));
        followups =
                new FollowupUseCases(
                        ports(postgres),
                        new FollowupMails(
                                MailUseCases.sendMail(mails),
                                MailUseCases.sendNews(mails),
                                MailUseCases.withdrawMails(mails),
                                new PlainPaper(),
                                secrets,
                                URI.create("https://crm.example.com")),
                        postgres.unitOfWork(),
                        UUID::randomUUID,
                        clock);
        reaction = followups.followLeads(houseHours, FollowedHouse::event);
    }

    private static FollowupPorts ports(PostgresTest postgres) {
        return new FollowupPorts(
                new R2dbcTemplates(postgres.client()),
                new R2dbcFollowupRules(postgres.client()),
                new R2dbcFollowups(postgres.client()),
                new R2dbcAddressees(postgres.client()));
    }

    private static Organisation organisation() {
        return new Organisation(
                "Anadolu", ZoneId.of("Europe/Istanbul"), Language.TR, Currency.getInstance("TRY"));
    }

    /** An empty house with Ayşe. */
    static void empty(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE mail, mail_opt_out, followup, followup_rule, followup_template, lead,"
                        + " app_user, team, distributor, organisation CASCADE",
                "INSERT INTO organisation (name, time_zone, language, currency)"
                        + " VALUES ('Anadolu', 'Europe/Istanbul', 'TR', 'TRY')",
                "INSERT INTO app_user (id, email, name, role, active, language, theme,"
                        + " password_hash) VALUES ('%s', 'ayse@huni.test', 'Ayşe Kaya', 'ADMIN',"
                                .formatted(AYSE.value())
                        + " true, 'TR', 'LIGHT', '')");
    }

    LeadId lead(String name, String email, LeadStatus status) {
        UUID id = UUID.randomUUID();
        postgres.run(
                """
                INSERT INTO lead (id, source, status, display_name, email, service, answers,
                    custom, consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                    submitted_at, captured_at, updated_at, assignee_id)
                VALUES ('%s', 'API', '%s', '%s', '%s', '', '[]', '{}', '[]', '[]', '{}', '{}', 850,
                    0, false, '%s', now(), now(), '%s')
                """
                        .formatted(
                                id, status, name.replace("'", "''"), email, START, AYSE.value()));
        return new LeadId(id);
    }

    TemplateId template() {
        return followups
                .keepTemplates()
                .add(ACTOR, new KeepTemplates.Draft("Şablon", TEXT, Optional.empty(), true))
                .block()
                .id();
    }

    FollowupRuleId rule(TemplateId template, int delayMinutes, boolean workingHours) {
        return followups
                .keepFollowupRules()
                .add(ACTOR, draft(template, true, delayMinutes, workingHours))
                .block()
                .id();
    }

    private static KeepFollowupRules.Draft draft(
            TemplateId template, boolean active, int delayMinutes, boolean workingHours) {
        RuleTrigger when =
                new RuleTrigger(
                        Optional.empty(), LeadStatus.CONTACTED, Set.of(), Set.of(), Set.of());
        return new KeepFollowupRules.Draft(
                "Kural", active, when, template, delayMinutes, workingHours, Optional.empty());
    }

    void switched(FollowupRuleId rule, boolean on) {
        KeepFollowupRules keep = followups.keepFollowupRules();
        TemplateId template =
                new R2dbcFollowupRules(postgres.client()).find(rule).block().template();
        keep.replace(ACTOR, rule, draft(template, on, 0, false), Optional.empty()).block();
    }

    void rule(FollowupFixture rule) {
        new R2dbcFollowupRules(postgres.client()).save(rule.rule()).block();
    }

    void distributor(DistributorId distributor, String name) {
        postgres.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('%s', '%s', true, 900)".formatted(distributor.value(), name));
    }

    /** Nobody works on that day. */
    void holiday(LocalDate day) {
        holidays = new Holidays(Map.of(day, LocalTime.MIDNIGHT));
    }

    /** The lead moves, and the reaction hears of it. */
    void moved(LeadId lead, LeadStatus from, LeadStatus to) {
        postgres.run("UPDATE lead SET status = '%s' WHERE id = '%s'".formatted(to, lead.value()));
        heard(lead, from, to, InteractionType.STATUS_CHANGE);
    }

    void heard(LeadId lead, LeadStatus from, LeadStatus to, InteractionType type) {
        String payload = type + " " + from + " " + to;
        reaction.react(
                        List.of(
                                new OutboxEvent(
                                        UUID.randomUUID(),
                                        LeadWorked.NAME,
                                        lead.value().toString(),
                                        payload,
                                        clock.instant())))
                .block();
    }

    private static LeadWorked event(OutboxEvent event) {
        String[] said = event.payload().split(" ");
        return new LeadWorked(
                LeadId.of(event.aggregateId()),
                InteractionType.valueOf(said[0]),
                LeadStatus.valueOf(said[1]),
                LeadStatus.valueOf(said[2]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                event.occurredAt());
    }

    long sendDue() {
        return followups.sendDueFollowups(houseHours).send().block();
    }

    /** What the database says, as one text. */
    String told(String select) {
        return postgres.client()
                .sql(
                        "SELECT coalesce(string_agg(t.said, ', '), '') AS said FROM ("
                                + select
                                + ") t")
                .map(row -> row.get("said", String.class))
                .one()
                .as(postgres.unitOfWork()::inTransaction)
                .block();
    }

    String states() {
        return told(
                "SELECT state || coalesce(' ' || reason, '') AS said FROM followup ORDER BY at,"
                        + " id");
    }

    String outbox() {
        return told("SELECT state || ' ' || recipient AS said FROM mail ORDER BY id");
    }
}
