package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Readable;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of followup_rule. */
final class RuleRow {
    static final String COLUMNS =
            """
            r.id, r.distributor_id, r.team_id, r.name, r.active, r.from_status, r.to_status,
            r.distributors, r.sources, r.forms, r.template_id, r.delay_minutes, r.working_hours,
            r.version
            """;

    private RuleRow() {}

    static FollowupRule rule(Readable row) {
        return new FollowupRule(
                new FollowupRuleId(required(row, "id", UUID.class)),
                OwnersRow.of(row),
                required(row, "name", String.class),
                required(row, "active", Boolean.class),
                trigger(row),
                new TemplateId(required(row, "template_id", UUID.class)),
                required(row, "delay_minutes", Integer.class),
                required(row, "working_hours", Boolean.class),
                required(row, "version", Integer.class));
    }

    private static RuleTrigger trigger(Readable row) {
        return new RuleTrigger(
                optional(row, "from_status", String.class).map(LeadStatus::valueOf),
                LeadStatus.valueOf(required(row, "to_status", String.class)),
                set(required(row, "distributors", UUID[].class), DistributorId::new),
                set(required(row, "sources", String[].class), LeadSource::valueOf),
                set(required(row, "forms", String[].class), form -> form));
    }

    private static <V, T> Set<T> set(V[] values, Function<V, T> reader) {
        return Stream.of(values).map(reader).collect(Collectors.toSet());
    }
}
