package io.huni.adapter.persistence.imports;

import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The settings of an import as JSON; the names are stored, so they never change. */
record SettingsRow(
        Optional<UUID> distributorId,
        Optional<UUID> assigneeId,
        LeadSource source,
        List<String> tags,
        DuplicatePolicy duplicates,
        DateOrder dateOrder,
        Optional<LeadStatus> status,
        boolean assign) {
    static SettingsRow of(ImportSettings settings) {
        return new SettingsRow(
                settings.distributor().map(DistributorId::value),
                settings.assignee().map(UserId::value),
                settings.source(),
                settings.tags(),
                settings.duplicates(),
                settings.dateOrder(),
                settings.status(),
                settings.assign());
    }

    ImportSettings settings() {
        return new ImportSettings(
                distributorId.map(DistributorId::new),
                assigneeId.map(UserId::new),
                source,
                tags,
                duplicates,
                dateOrder,
                status,
                assign);
    }
}
