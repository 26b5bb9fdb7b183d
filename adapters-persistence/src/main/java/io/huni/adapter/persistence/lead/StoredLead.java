package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Consent;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.PersonName;
import io.huni.domain.lead.Utm;
import io.huni.domain.scoring.Score;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;
import io.r2dbc.spi.Readable;

import tools.jackson.core.type.TypeReference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A lead as its row tells it; the column {@code date_fields} names the custom fields that are
 * dates, which JSON cannot tell from text.
 */
record StoredLead(Readable row) {
    Lead lead() {
        return new Lead(
                new LeadId(given("id", UUID.class)),
                LeadSource.valueOf(given("source", String.class)),
                text("external_id").map(ExternalId::new),
                id("distributor_id").map(DistributorId::new),
                id("connection_id").map(ConnectionId::new),
                contact(),
                given("service", String.class),
                List.of(json("answers", Answer[].class)),
                custom(),
                List.of(json("consents", Consent[].class)),
                List.of(json("raw", FieldAnswer[].class)),
                attribution(),
                LeadStatus.valueOf(given("status", String.class)),
                id("assignee_id").map(UserId::new),
                id("team_id").map(TeamId::new),
                new Score(given("score_tenths", Integer.class)),
                given("test", Boolean.class),
                given("submitted_at", Instant.class),
                given("captured_at", Instant.class));
    }

    private ContactDetails contact() {
        return new ContactDetails(
                text("full_name").map(PersonName::new),
                text("first_name").map(PersonName::new),
                text("last_name").map(PersonName::new),
                text("email").map(EmailAddress::new),
                text("phone").map(PhoneNumber::new),
                text("email_raw"),
                text("phone_raw"));
    }

    private Attribution attribution() {
        return new Attribution(
                named("campaign"),
                named("ad_set"),
                named("ad"),
                named("form"),
                text("page_id"),
                text("platform"),
                Optional.ofNullable(row.get("organic", Boolean.class)),
                json("utm", Utm.class),
                DatabaseJson.read(
                        given("click_ids", String.class),
                        new TypeReference<Map<String, String>>() {}));
    }

    private Attribution.Named named(String prefix) {
        return new Attribution.Named(text(prefix + "_id"), text(prefix + "_name"));
    }

    private Map<String, Object> custom() {
        Set<String> dates = Set.of(given("date_fields", String[].class));
        Map<String, Object> values = new HashMap<>();
        DatabaseJson.read(
                        given("custom", String.class), new TypeReference<Map<String, Object>>() {})
                .forEach((key, value) -> values.put(key, typed(value, dates.contains(key))));
        return values;
    }

    private static Object typed(Object value, boolean date) {
        return switch (value) {
            case String text when date -> LocalDate.parse(text);
            case Number number -> new BigDecimal(number.toString());
            default -> value;
        };
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }

    private Optional<UUID> id(String column) {
        return Optional.ofNullable(row.get(column, UUID.class));
    }

    private <T> T json(String column, Class<T> type) {
        return DatabaseJson.read(given(column, String.class), type);
    }

    private <T> T given(String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
