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
    ANALYTICS_READ(Module.ANALYTICS),
    /** The model that ranks leads: how good it is and what it goes by. */
    ANALYTICS_MODEL(Module.ANALYTICS),
    /** Has that model learned anew. */
    ANALYTICS_TRAIN(Module.ANALYTICS),
    /** Has reports and exports mailed by schedule, to people of the house. */
    ANALYTICS_SCHEDULE(Module.ANALYTICS),
    /** To any address. */
    ANALYTICS_MAIL(Module.ANALYTICS),
    ASSIGNMENT_MANAGE(Module.ASSIGNMENT),
    /** The criteria of quality, and how the leads are spread by them. */
    QUALITY_READ(Module.QUALITY),
    QUALITY_MANAGE(Module.QUALITY),
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
    /** Addresses outside that are told of leads, and what they were told. */
    WEBHOOK_MANAGE(Module.WEBHOOK),
    AUDIT_READ(Module.AUDIT),
    ORGANISATION_MANAGE(Module.ORGANISATION),
    VIEW_SHARE(Module.VIEW),
    /** Templates of mails to leads, and the rules that send them. */
    FOLLOWUP_MANAGE(Module.FOLLOWUP),
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
