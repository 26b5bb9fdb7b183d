package io.huni.domain.followup;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.DistributorId;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Templates and rules for tests: {@code aTemplate().ofDistributor(nova).template()}. */
public final class FollowupFixture {
    private UUID id = UUID.randomUUID();
    private Owners owners = Owners.none();
    private String name = "Hoş geldiniz";
    private String subject = "Merhaba {first_name|danışanımız}";
    private String body = "Sizi **aradık**.";
    private boolean shared;
    private boolean active = true;
    private Optional<LeadStatus> from = Optional.empty();
    private LeadStatus to = LeadStatus.CONTACTED;
    private Set<DistributorId> distributors = Set.of();
    private Set<LeadSource> sources = Set.of();
    private Set<String> forms = Set.of();
    private TemplateId template = new TemplateId(new UUID(0, 1));
    private int delayMinutes = 60;
    private boolean workingHours;
    private int version = 1;

    private FollowupFixture() {}

    public static FollowupFixture aTemplate() {
        return new FollowupFixture();
    }

    public static FollowupFixture aRule() {
        return new FollowupFixture();
    }

    public FollowupFixture withId(UUID newId) {
        id = newId;
        return this;
    }

    public FollowupFixture ofDistributor(DistributorId distributor) {
        owners = new Owners(Optional.of(distributor), Optional.empty(), Optional.empty());
        return this;
    }

    public FollowupFixture ofTeam(TeamId team) {
        owners = new Owners(Optional.empty(), Optional.of(team), Optional.empty());
        return this;
    }

    public FollowupFixture called(String newName) {
        name = newName;
        return this;
    }

    public FollowupFixture about(String newSubject) {
        subject = newSubject;
        return this;
    }

    public FollowupFixture saying(String newBody) {
        body = newBody;
        return this;
    }

    public FollowupFixture shared() {
        shared = true;
        return this;
    }

    public FollowupFixture switchedOff() {
        active = false;
        return this;
    }

    public FollowupFixture from(LeadStatus status) {
        from = Optional.of(status);
        return this;
    }

    public FollowupFixture to(LeadStatus status) {
        to = status;
        return this;
    }

    public FollowupFixture forLeadsOf(DistributorId... some) {
        distributors = Set.of(some);
        return this;
    }

    public FollowupFixture by(LeadSource... some) {
        sources = Set.of(some);
        return this;
    }

    public FollowupFixture byForm(String form) {
        forms = Set.of(form);
        return this;
    }

    public FollowupFixture sending(TemplateId newTemplate) {
        template = newTemplate;
        return this;
    }

    public FollowupFixture after(int minutes) {
        delayMinutes = minutes;
        return this;
    }

    public FollowupFixture whileWorking() {
        workingHours = true;
        return this;
    }

    public FollowupFixture inVersion(int newVersion) {
        version = newVersion;
        return this;
    }

    public MailText text() {
        return new MailText(MailLanguage.TR, subject, body);
    }

    public Template template() {
        return new Template(new TemplateId(id), owners, name, text(), shared, version);
    }

    public RuleTrigger trigger() {
        return new RuleTrigger(from, to, distributors, sources, forms);
    }

    public FollowupRule rule() {
        return new FollowupRule(
                new FollowupRuleId(id),
                owners,
                name,
                active,
                trigger(),
                template,
                delayMinutes,
                workingHours,
                version);
    }
}
