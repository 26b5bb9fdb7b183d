package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.followup.port.Addressees;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Legible;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import tools.jackson.core.type.TypeReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class R2dbcAddressees implements Addressees {
    /** Of the house's people a distributor hears nothing. */
    private static final String FIND =
            Wall.around(
                    """
                    SELECT lead.id, lead.email, lead.display_name, VALUES AS values,
                        EXISTS (SELECT FROM mail_opt_out
                            WHERE digest = address_digest(lead.email)) AS opted_out,
                        coalesce(d.name, house.name) AS sender, person.email AS reply_to
                    FROM lead
                    CROSS JOIN organisation house
                    LEFT JOIN distributor d ON d.id = lead.distributor_id
                    LEFT JOIN app_user person ON person.id = lead.assignee_id AND person.active
                        AND ($3 OR person.distributor_id = lead.distributor_id)
                    WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
                    """
                            .replace(
                                    "VALUES",
                                    """
                                    (jsonb_strip_nulls(jsonb_build_object(
                                        'first_name', coalesce(lead.first_name,
                                            nullif(split_part(lead.display_name, ' ', 1), '')),
                                        'full_name', nullif(lead.display_name, ''),
                                        'service', nullif(lead.service, ''),
                                        'form', lead.form_name, 'campaign', lead.campaign_name,
                                        'lead_number', lead.number::text,
                                        'assignee_name', person.name,
                                        'assignee_email', person.email,
                                        'distributor', d.name, 'organisation', house.name))
                                    || coalesce((SELECT jsonb_object_agg('custom.' || own.key,
                                            own.value #>> '{}')
                                        FROM jsonb_each(lead.custom) AS own
                                        WHERE own.value <> 'null'), '{}'))::text\
                                    """));

    private static final String OWN_FIELDS =
            "SELECT key, label FROM custom_field ORDER BY label COLLATE \"tr-TR-x-icu\", key";

    /** A name that leads somewhere is no name, and no mail of the house carries it. */
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.", Pattern.CASE_INSENSITIVE);

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final int LONGEST = 120;

    private final DatabaseClient client;

    R2dbcAddressees(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Addressee> find(Visibility visibility, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        boolean ofHouse = !(visibility instanceof Visibility.OfDistributor);
        List<Object> values = new ArrayList<>(List.of(scope.setting(), lead.value(), ofHouse));
        values.addAll(conditions.values());
        return client.sql(FIND.formatted(conditions.sql(4)))
                .bindValues(values)
                .map(R2dbcAddressees::addressee)
                .one()
                .singleOptional()
                .delayUntil(found -> client.sql(Wall.AS_PROGRAM).then())
                .flatMap(Mono::justOrEmpty);
    }

    private static Addressee addressee(Readable row) {
        Map<String, String> values = values(required(row, "values", String.class));
        return new Addressee(
                new LeadId(required(row, "id", UUID.class)),
                optional(row, "email", String.class).flatMap(EmailAddress::parse),
                values.getOrDefault("full_name", ""),
                values,
                required(row, "opted_out", Boolean.class),
                required(row, "sender", String.class),
                optional(row, "reply_to", String.class).flatMap(EmailAddress::parse));
    }

    private static Map<String, String> values(String json) {
        return DatabaseJson.read(json, VALUES).entrySet().stream()
                .map(value -> Map.entry(value.getKey(), Legible.of(value.getValue()).strip()))
                .filter(value -> !ADDRESS.matcher(value.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, value -> shortened(value.getValue())));
    }

    private static String shortened(String legible) {
        return legible.substring(0, Math.min(legible.length(), LONGEST));
    }

    @Override
    public Mono<List<OwnField>> ownFields() {
        return client.sql(OWN_FIELDS)
                .map(
                        row ->
                                new OwnField(
                                        required(row, "key", String.class),
                                        required(row, "label", String.class)))
                .all()
                .collectList();
    }
}
