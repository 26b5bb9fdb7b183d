package io.huni.application.lead;

/**
 * How leads are read.
 *
 * @param defaultRegion ISO 3166 code for telephone numbers without a country code
 */
public record LeadSettings(String defaultRegion) {
    /** Turkey. */
    public static LeadSettings standard() {
        return new LeadSettings("TR");
    }
}
