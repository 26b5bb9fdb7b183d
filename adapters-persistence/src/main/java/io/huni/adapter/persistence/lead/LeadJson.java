package io.huni.adapter.persistence.lead;

import io.huni.domain.scoring.ScoreLevel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Leads as the API shows them, made by PostgreSQL from a row called {@code lead}. */
final class LeadJson {
    /** The columns that {@link #ITEM} needs. */
    static final String ITEM_COLUMNS =
            """
            lead.id, lead.number, lead.source, lead.platform, lead.first_name, lead.last_name,
            lead.display_name, lead.email, lead.phone, lead.status, lead.score_tenths,
            lead.distributor_id, lead.assignee_id, lead.campaign_name, lead.ad_name,
            lead.form_name, lead.organic, lead.test, lead.submitted_at, lead.captured_at,
            lead.tags, lead.deleted_at\
            """;

    private static final String FIELDS =
            """
            'id', lead.id, 'number', lead.number, 'source', lead.source,
            'platform', lead.platform, 'firstName', lead.first_name, 'lastName', lead.last_name,
            'fullName', nullif(lead.display_name, ''), 'email', lead.email, 'phone', lead.phone,
            'status', lead.status, 'score', trim_scale(lead.score_tenths * 0.1),
            'scoreLevel', LEVEL, 'interest', (
                SELECT nullif(interest, -1) FROM lead_quality WHERE lead_id = lead.id),
            'fit', (SELECT nullif(fit, -1) FROM lead_quality WHERE lead_id = lead.id),
            'distributorId', lead.distributor_id,
            'distributorName', (
                SELECT name FROM distributor WHERE distributor.id = lead.distributor_id),
            'assigneeId', lead.assignee_id,
            'assigneeName', (SELECT name FROM app_user WHERE app_user.id = lead.assignee_id),
            'campaignName', lead.campaign_name, 'adName', lead.ad_name,
            'formName', lead.form_name, 'organic', lead.organic, 'test', lead.test,
            'submittedAt', utc(lead.submitted_at), 'createdAt', utc(lead.captured_at),
            'tags', lead.tags, 'deletedAt', utc(lead.deleted_at)\
            """
                    .replace("LEVEL", level());

    /** One line of a list; nulls are not taken out yet. */
    static final String ITEM = "json_build_object(" + FIELDS + ")";

    /** The whole lead; the placeholder is a text array of what the reader may do. */
    static final String DETAIL =
            """
            json_strip_nulls(json_build_object(FIELDS,
                'externalId', lead.external_id, 'teamId', lead.team_id,
                'connectionId', lead.connection_id, 'service', nullif(lead.service, ''),
                'version', lead.version, 'updatedAt', utc(lead.updated_at),
                'emailRaw', CASE WHEN lead.email IS NULL THEN lead.email_raw END,
                'phoneRaw', CASE WHEN lead.phone IS NULL THEN lead.phone_raw END,
                'attribution', json_build_object(
                    'campaignId', lead.campaign_id, 'campaignName', lead.campaign_name,
                    'adSetId', lead.ad_set_id, 'adSetName', lead.ad_set_name,
                    'adId', lead.ad_id, 'adName', lead.ad_name,
                    'formId', lead.form_id, 'formName', lead.form_name,
                    'pageId', lead.page_id, 'platform', lead.platform,
                    'organic', lead.organic, 'utm', lead.utm, 'clickIds', lead.click_ids),
                'answers', lead.answers, 'custom', lead.custom, 'consents', lead.consents,
                'allowed', ARRAY(SELECT verb FROM unnest($3::text[]) AS verb
                    WHERE lead.deleted_at IS NULL OR verb = 'delete')))\
            """
                    .replace("FIELDS", FIELDS);

    private LeadJson() {}

    private static String level() {
        return Arrays.stream(ScoreLevel.values())
                .map(
                        level ->
                                "WHEN lead.score_tenths >= %d THEN '%s'"
                                        .formatted(level.fromTenths(), level))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }
}
