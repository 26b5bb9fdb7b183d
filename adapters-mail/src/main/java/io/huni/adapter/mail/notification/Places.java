package io.huni.adapter.mail.notification;

import io.huni.application.notification.port.NotificationPost.Told;

/** Where the screens show what is told. */
final class Places {
    static final String ALL = "/notifications";
    static final String LEADS = "/leads";
    static final String PREFERENCES = "/notifications/preferences";

    private Places() {}

    static String of(Told told) {
        return switch (told.kind()) {
            case LEAD_NEW, LEAD_ASSIGNED, LEAD_RECEIVED, LEAD_STATUS, LEAD_NOTE, LEAD_LATE ->
                    LEADS + "/" + told.record();
            case LEAD_OFFERED, OFFER_ENDING -> "/offers";
            case CONNECTION_TROUBLED -> "/connections/" + told.record();
            case DELIVERY_PARKED -> "/deliveries?state=FAILED";
            case WEBHOOK_DISABLED -> "/webhooks/" + told.record();
            case REPORT_FAILED -> "/reports?tab=schedules";
            case JOB_ENDED -> ALL;
            case DAILY_SUMMARY -> LEADS;
        };
    }
}
