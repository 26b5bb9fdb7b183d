package io.huni.domain.imports;

/** Where a column can go. */
public enum TargetField {
    FULL_NAME(Group.PERSON),
    FIRST_NAME(Group.PERSON),
    LAST_NAME(Group.PERSON),
    EMAIL(Group.PERSON),
    PHONE(Group.PERSON),
    STATUS(Group.LEAD),
    SOURCE(Group.LEAD),
    DISTRIBUTOR(Group.LEAD),
    ASSIGNEE(Group.LEAD),
    TAGS(Group.LEAD),
    SUBMITTED_AT(Group.LEAD),
    EXTERNAL_ID(Group.LEAD),
    NOTE(Group.LEAD),
    LOST_REASON(Group.LEAD),
    CAMPAIGN_ID(Group.ORIGIN),
    CAMPAIGN_NAME(Group.ORIGIN),
    AD_SET_ID(Group.ORIGIN),
    AD_SET_NAME(Group.ORIGIN),
    AD_ID(Group.ORIGIN),
    AD_NAME(Group.ORIGIN),
    FORM_ID(Group.ORIGIN),
    FORM_NAME(Group.ORIGIN),
    PLATFORM(Group.ORIGIN),
    ORGANIC(Group.ORIGIN),
    UTM_SOURCE(Group.ORIGIN),
    UTM_MEDIUM(Group.ORIGIN),
    UTM_CAMPAIGN(Group.ORIGIN),
    UTM_TERM(Group.ORIGIN),
    UTM_CONTENT(Group.ORIGIN),
    /** An answer of the form, and the one that says what the person wants. */
    SERVICE(Group.FORM),
    /** Kept as an answer under the column's name. */
    ANSWER(Group.FORM),
    /** A field of the organisation; needs its key. */
    CUSTOM(Group.FORM),
    IGNORE(Group.NONE);

    private final Group group;

    TargetField(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Whether several columns may go there. */
    public boolean takesMany() {
        return this == ANSWER || this == CUSTOM || this == IGNORE || this == TAGS || this == NOTE;
    }

    /** Whether a row with a value there is somebody. */
    boolean identifies() {
        return group == Group.PERSON || this == EXTERNAL_ID;
    }

    /** How targets are shown together. */
    public enum Group {
        PERSON,
        LEAD,
        ORIGIN,
        FORM,
        NONE
    }
}
