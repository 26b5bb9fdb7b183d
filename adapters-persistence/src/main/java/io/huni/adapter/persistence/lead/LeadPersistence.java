package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Snapshots;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.LeadReads;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.SampleHistory;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of leads; needs a {@link ScoringMethod} bean. */
@Configuration(proxyBeanMethods = false)
public class LeadPersistence {
    @Bean
    Leads leads(DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        return new R2dbcLeads(client, outbox, method, ids);
    }

    @Bean
    LeadWork leadWork(DatabaseClient client, LeadWriting writing) {
        return new R2dbcLeadWork(client, writing);
    }

    @Bean
    BulkTasks bulkTasks(DatabaseClient client, LeadWriting writing) {
        return new R2dbcBulkTasks(client, writing);
    }

    @Bean
    LastChanges lastChanges(DatabaseClient client, LeadWriting writing) {
        return new R2dbcLastChanges(client, writing);
    }

    @Bean
    LeadWriting leadWriting(DatabaseClient client, OutboxRows outbox, Ids ids) {
        return new LeadWriting(client, outbox, ids);
    }

    @Bean
    LeadEdits leadEdits(DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        return new R2dbcLeadEdits(client, outbox, method, ids);
    }

    @Bean
    LeadMatches leadMatches(DatabaseClient client, OutboxRows outbox) {
        return new R2dbcLeadMatches(client, outbox);
    }

    @Bean
    LeadCorrections leadCorrections(
            DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        return new R2dbcLeadCorrections(client, outbox, method, ids);
    }

    @Bean
    LeadReads leadReads(DatabaseClient client) {
        return new R2dbcLeadReads(client);
    }

    @Bean
    LeadExports leadExports(Snapshots snapshots) {
        return new CopiedLeadExports(snapshots);
    }

    @Bean
    LeadAnnouncements leadAnnouncements(DatabaseClient client) {
        return new R2dbcLeadAnnouncements(client);
    }

    @Bean
    CustomFields customFields(DatabaseClient client) {
        return new R2dbcCustomFields(client);
    }

    @Bean
    SampleHistory sampleHistory(DatabaseClient client, UnitOfWork unitOfWork) {
        return new R2dbcSampleHistory(client, unitOfWork);
    }
}
