package io.huni.domain.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The ways on which people hear of something. */
public enum NotificationChannel {
    /** The bell of the screens. */
    IN_APP,
    EMAIL,
    /** A message from the organisation's own Slack app to the person. */
    SLACK,
    /** A text message to the number that the person has given. */
    SMS;

    /** Those that work only once the organisation has set them up. */
    public static final Set<NotificationChannel> TO_SET_UP =
            Collections.unmodifiableSet(EnumSet.of(SLACK, SMS));
}
