package io.huni.domain.lead;

/** Where a lead came from. */
public enum LeadSource {
    META_FORM,
    WHATSAPP,
    MESSENGER,
    INSTAGRAM,
    WEB_FORM,
    IMPORT,
    API,
    MANUAL
}
