package io.huni.domain.lead;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

/**
 * Under what a person or a signal is known; two leads with one in common are the same person, or
 * the same signal.
 *
 * @param value its kind, a colon and the value itself
 */
public record LeadKey(String value) {
    public static LeadKey of(PhoneNumber phone) {
        return new LeadKey("phone:" + phone.e164());
    }

    public static LeadKey of(EmailAddress email) {
        return new LeadKey("email:" + email.value());
    }

    public static LeadKey of(LeadSource source, ExternalId id) {
        return new LeadKey(source.name() + ":" + id.value());
    }
}
