package io.huni.domain.identity;

import java.util.Locale;

/** The parts of the product that rights are given for. */
public enum Module {
    LEAD,
    ANALYTICS,
    ASSIGNMENT,
    QUALITY,
    CONNECTION,
    DELIVERY,
    DISTRIBUTOR,
    USER,
    ROLE,
    TOKEN,
    WEBHOOK,
    AUDIT,
    ORGANISATION,
    FOLLOWUP,
    MAIL,
    SYSTEM,
    /** Belongs to the one who asked; no right opens it, only a scope over everything does. */
    JOB,
    VIEW,
    /** Each belongs to the one who was told; nobody reads what others were told. */
    NOTIFICATION;

    /** The first half of a right's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
