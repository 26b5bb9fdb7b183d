package io.huni.house;

import io.huni.application.identity.ChangePreferences;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.RevokeSession;
import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SignOut;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.EditLead;
import io.huni.application.lead.ExportLeads;
import io.huni.application.lead.InMemoryLeadEdits;
import io.huni.application.lead.InMemoryPhoneNumbers;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.UndoLead;
import io.huni.application.lead.WorkOnLead;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.scoring.ExplainScore;
import io.huni.application.scoring.InMemoryScores;
import io.huni.application.scoring.ScoringUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.view.KeepViews;
import io.huni.application.view.ViewUseCases;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of people and leads over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseLeads {
    @Bean
    SignOut signOut(House house) {
        return IdentityUseCases.signOut(house.sessions);
    }

    @Bean
    RevokeSession revokeSession(House house) {
        return IdentityUseCases.revokeSession(house.sessions);
    }

    @Bean
    SessionQueries sessionQueries(House house) {
        return IdentityUseCases.sessionQueries(house.sessions, house.tokens, house.clock);
    }

    @Bean
    ChangePreferences changePreferences(House house) {
        return IdentityUseCases.changePreferences(house.users, new InMemoryUnitOfWork());
    }

    @Bean
    UserQueries users(House house) {
        return IdentityUseCases.userQueries(house.users);
    }

    @Bean
    CaptureLead captureLead(House house, OrganisationQueries organisations) {
        return LeadUseCases.captureLead(
                house.leads,
                house.fields,
                new InMemoryPhoneNumbers(),
                organisations,
                new InMemoryUnitOfWork(),
                house.ids,
                new ScoringMethod(ScoreWeights.standard()),
                LeadSettings.standard(),
                house.clock);
    }

    @Bean
    WorkOnLead workOnLead(House house, UserQueries users) {
        return LeadUseCases.workOnLead(
                house.work, house.changes, users, new InMemoryUnitOfWork(), house.clock);
    }

    @Bean
    UndoLead undoLead(House house, UserQueries users) {
        return LeadUseCases.undoLead(
                house.work, house.changes, users, new InMemoryUnitOfWork(), house.clock);
    }

    @Bean
    EditLead editLead(House house, OrganisationQueries organisations, UserQueries users) {
        return LeadUseCases.editLead(
                new InMemoryLeadEdits(house.leads),
                house.fields,
                new InMemoryPhoneNumbers(),
                organisations,
                users,
                new InMemoryUnitOfWork(),
                new ScoringMethod(ScoreWeights.standard()),
                LeadSettings.standard(),
                house.clock);
    }

    @Bean
    LeadQueries leadQueries(House house) {
        return LeadUseCases.leadQueries(
                new ShownLeads(house.leads), new InMemoryPhoneNumbers(), LeadSettings.standard());
    }

    @Bean
    KeepViews keepViews(House house) {
        return ViewUseCases.keepViews(house.views, new InMemoryUnitOfWork(), house.ids);
    }

    @Bean
    ExportLeads exportLeads(House house, OrganisationQueries organisations) {
        return LeadUseCases.exportLeads(house.exports, house.fields, organisations, house.acts);
    }

    @Bean
    SaveCustomField saveCustomField(House house) {
        return LeadUseCases.saveCustomField(house.fields);
    }

    @Bean
    ExplainScore explainScore(House house) {
        return ScoringUseCases.explainScore(
                new InMemoryScores(house.leads),
                new ScoringMethod(ScoreWeights.standard()),
                house.clock);
    }
}
