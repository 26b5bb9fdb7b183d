package io.huni.domain.lead;

import io.huni.domain.shared.DistributorId;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person may correct of a lead by hand; the rest is what the source said.
 *
 * @param custom typed values, as a lead keeps them
 */
public record LeadFacts(
        ContactDetails contact,
        String service,
        Map<String, Object> custom,
        Optional<DistributorId> distributor) {
    public LeadFacts {
        custom = Map.copyOf(custom);
    }

    /** By the names that the API gives them, as text; what is not there has none. */
    Map<String, Object> named() {
        Map<String, Object> named = new TreeMap<>();
        contact.fullName().ifPresent(name -> named.put("fullName", name.value()));
        contact.firstName().ifPresent(name -> named.put("firstName", name.value()));
        contact.lastName().ifPresent(name -> named.put("lastName", name.value()));
        contact.email().ifPresent(email -> named.put("email", email.value()));
        contact.phone().ifPresent(phone -> named.put("phone", phone.e164()));
        if (!service.isBlank()) {
            named.put("service", service);
        }
        custom.forEach((key, value) -> named.put("custom." + key, value.toString()));
        distributor.ifPresent(id -> named.put("distributorId", id.value().toString()));
        return named;
    }
}
