package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.huni.domain.notification.NotificationKind;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A statement of {@link NotificationStatements#walled}, as one person may ask it. */
record ReaderStatement(DatabaseClient client, String statement) {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What somebody might hear of in another role is not there in this one.
     *
     * @param more the parameters from the fifth on
     */
    GenericExecuteSpec by(Actor.Person person, Object... more) {
        Visibility leads = person.visibility(Module.LEAD);
        LeadScope scope = LeadScope.of(leads);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>();
        values.add(scope.setting());
        values.add(person.id().value().toString());
        values.add(distributor(leads));
        values.add(
                NotificationKind.of(person.role()).stream().map(Enum::name).toArray(String[]::new));
        values.addAll(List.of(more));
        int next = values.size() + 1;
        values.addAll(conditions.values());
        return client.sql(statement.formatted(conditions.sql(next))).bindValues(values);
    }

    private static UUID distributor(Visibility leads) {
        return leads instanceof Visibility.OfDistributor(var distributor)
                ? distributor.value()
                : NOBODY;
    }
}
