package io.huni.domain.identity;

import java.util.Locale;

/** What a person may do, as {@code module:action}. */
public enum Right {
    LEAD_READ(Module.LEAD),
    LEAD_CREATE(Module.LEAD),
    LEAD_COMMENT(Module.LEAD),
    LEAD_CHANGE(Module.LEAD),
    LEAD_ASSIGN(Module.LEAD),
    /** To distributors, and to one of them without asking. */
    LEAD_OFFER(Module.LEAD),
    LEAD_EXPORT(Module.LEAD),
    LEAD_DELETE(Module.LEAD),
    LEAD_IMPORT(Module.LEAD),
    ASSIGNMENT_MANAGE(Module.ASSIGNMENT),
    CONNECTION_READ(Module.CONNECTION),
    CONNECTION_MANAGE(Module.CONNECTION),
    DELIVERY_READ(Module.DELIVERY),
    DELIVERY_REPLAY(Module.DELIVERY),
    DISTRIBUTOR_READ(Module.DISTRIBUTOR),
    DISTRIBUTOR_MANAGE(Module.DISTRIBUTOR),
    USER_READ(Module.USER),
    USER_MANAGE(Module.USER),
    ROLE_MANAGE(Module.ROLE),
    TOKEN_MANAGE(Module.TOKEN),
    AUDIT_READ(Module.AUDIT),
    ORGANISATION_MANAGE(Module.ORGANISATION),
    VIEW_SHARE(Module.VIEW),
    MAIL_READ(Module.MAIL),
    MAIL_MANAGE(Module.MAIL),
    SYSTEM_READ(Module.SYSTEM),
    SYSTEM_MANAGE(Module.SYSTEM);

    private final Module module;

    Right(Module module) {
        this.module = module;
    }

    public Module module() {
        return module;
    }

    /** As the API writes it, for example {@code lead:read}. */
    public String key() {
        return module.key()
                + ":"
                + name().substring(module.name().length() + 1).toLowerCase(Locale.ROOT);
    }
}
