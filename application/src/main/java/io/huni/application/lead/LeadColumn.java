package io.huni.application.lead;

import io.huni.application.shared.Table.Kind;

import java.util.List;

/** What can be exported of every lead; keys are the fields' names in the API. */
public enum LeadColumn {
    ID("id", Kind.ID),
    FULL_NAME("fullName", Kind.TEXT),
    EMAIL("email", Kind.TEXT),
    PHONE("phone", Kind.PHONE),
    DISTRIBUTOR_NAME("distributorName", Kind.TEXT),
    STATUS("status", Kind.WORD),
    ASSIGNEE_NAME("assigneeName", Kind.TEXT),
    /** When it reached the house. */
    CREATED_AT("createdAt", Kind.MOMENT),
    NUMBER("number", Kind.NUMBER),
    FIRST_NAME("firstName", Kind.TEXT),
    LAST_NAME("lastName", Kind.TEXT),
    /** As typed, where it is no address. */
    EMAIL_RAW("emailRaw", Kind.TEXT),
    /** As typed, where it is no number. */
    PHONE_RAW("phoneRaw", Kind.TEXT),
    SCORE("score", Kind.NUMBER),
    SCORE_LEVEL("scoreLevel", Kind.WORD),
    /** From 0 to 100; nothing while nothing is known, and for distributors. */
    INTEREST("interest", Kind.NUMBER),
    FIT("fit", Kind.NUMBER),
    SOURCE("source", Kind.WORD),
    PLATFORM("platform", Kind.TEXT),
    SERVICE("service", Kind.TEXT),
    TAGS("tags", Kind.DETAILS),
    TEAM_NAME("teamName", Kind.TEXT),
    SUBMITTED_AT("submittedAt", Kind.MOMENT),
    /** The first call, e-mail or message, or the move to CONTACTED. */
    FIRST_CONTACT_AT("firstContactAt", Kind.MOMENT),
    UPDATED_AT("updatedAt", Kind.MOMENT),
    /** Of a lead that is lost now. */
    LOST_REASON("lostReason", Kind.TEXT),
    CAMPAIGN_NAME("campaignName", Kind.TEXT),
    CAMPAIGN_ID("campaignId", Kind.TEXT),
    AD_SET_NAME("adSetName", Kind.TEXT),
    AD_SET_ID("adSetId", Kind.TEXT),
    AD_NAME("adName", Kind.TEXT),
    AD_ID("adId", Kind.TEXT),
    FORM_NAME("formName", Kind.TEXT),
    FORM_ID("formId", Kind.TEXT),
    ORGANIC("organic", Kind.TRUTH),
    UTM_SOURCE("utmSource", Kind.TEXT),
    UTM_MEDIUM("utmMedium", Kind.TEXT),
    UTM_CAMPAIGN("utmCampaign", Kind.TEXT),
    UTM_TERM("utmTerm", Kind.TEXT),
    UTM_CONTENT("utmContent", Kind.TEXT),
    ANSWERS("answers", Kind.DETAILS),
    CONSENTS("consents", Kind.DETAILS),
    TEST("test", Kind.TRUTH),
    EXTERNAL_ID("externalId", Kind.TEXT),
    DISTRIBUTOR_ID("distributorId", Kind.ID),
    ASSIGNEE_ID("assigneeId", Kind.ID),
    TEAM_ID("teamId", Kind.ID),
    DELETED_AT("deletedAt", Kind.MOMENT);

    /** The lead export of the domain: these, in this order, before all others. */
    static final List<LeadColumn> STANDARD =
            List.of(
                    ID,
                    FULL_NAME,
                    EMAIL,
                    PHONE,
                    DISTRIBUTOR_NAME,
                    STATUS,
                    ASSIGNEE_NAME,
                    CREATED_AT);

    /** A row of the list in the API. */
    static final List<LeadColumn> LIST =
            List.of(
                    ID,
                    NUMBER,
                    SOURCE,
                    PLATFORM,
                    FIRST_NAME,
                    LAST_NAME,
                    FULL_NAME,
                    EMAIL,
                    PHONE,
                    STATUS,
                    SCORE,
                    SCORE_LEVEL,
                    INTEREST,
                    FIT,
                    DISTRIBUTOR_ID,
                    DISTRIBUTOR_NAME,
                    ASSIGNEE_ID,
                    ASSIGNEE_NAME,
                    CAMPAIGN_NAME,
                    AD_NAME,
                    FORM_NAME,
                    ORGANIC,
                    TEST,
                    SUBMITTED_AT,
                    CREATED_AT,
                    TAGS,
                    DELETED_AT);

    private final String key;
    private final Kind kind;

    LeadColumn(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }
}
