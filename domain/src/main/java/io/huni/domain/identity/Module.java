package io.huni.domain.identity;

import java.util.Locale;

/** The parts of the product that rights are given for. */
public enum Module {
    LEAD,
    ASSIGNMENT,
    CONNECTION,
    DELIVERY,
    DISTRIBUTOR,
    USER,
    ROLE,
    TOKEN,
    AUDIT,
    ORGANISATION,
    MAIL,
    SYSTEM,
    /** Belongs to the one who asked; no right opens it, only a scope over everything does. */
    JOB,
    VIEW;

    /** The first half of a right's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
