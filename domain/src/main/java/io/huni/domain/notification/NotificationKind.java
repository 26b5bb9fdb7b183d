package io.huni.domain.notification;

import static io.huni.domain.notification.NotificationChannel.EMAIL;
import static io.huni.domain.notification.NotificationChannel.IN_APP;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a person may hear of. */
public enum NotificationKind {
    /** A lead that is worth it has come in. */
    LEAD_NEW(Grouping.ALL, is(Right.LEAD_READ, Scope.ALL, Scope.DISTRIBUTOR)),
    /** A lead is the person's own now. */
    LEAD_ASSIGNED(Grouping.ALL, is(Right.LEAD_READ)),
    /** A lead was handed over to the person's distributor. */
    LEAD_RECEIVED(Grouping.ALL, is(Right.LEAD_READ, Scope.DISTRIBUTOR)),
    /** The person's distributor is asked whether it takes a lead. */
    LEAD_OFFERED(Grouping.ALL, is(Right.LEAD_READ, Scope.DISTRIBUTOR)),
    /** The time to answer such an offer runs out. */
    OFFER_ENDING(Grouping.ALL, is(Right.LEAD_READ, Scope.DISTRIBUTOR)),
    /** Somebody else changed the status of the person's lead. */
    LEAD_STATUS(Grouping.RECORD, is(Right.LEAD_READ)),
    /** Somebody else wrote a note on the person's lead. */
    LEAD_NOTE(Grouping.RECORD, is(Right.LEAD_READ)),
    /** A lead waits for its first answer longer than the target of its distributor. */
    LEAD_LATE(Grouping.ALL, is(Right.LEAD_READ)),
    /** Long work that the person asked for has come to its end. */
    JOB_ENDED(Grouping.RECORD, is(Right.LEAD_CHANGE)),
    /** A connection to Meta does not work or soon will not. */
    CONNECTION_TROUBLED(Grouping.RECORD, is(Right.CONNECTION_READ, Scope.ALL)),
    /** A delivery was given up and waits for a person. */
    DELIVERY_PARKED(Grouping.ALL, is(Right.DELIVERY_READ, Scope.ALL)),
    /** An address outside that the person has set up is told nothing any more. */
    WEBHOOK_DISABLED(Grouping.RECORD, is(Right.WEBHOOK_MANAGE, Scope.ALL, Scope.DISTRIBUTOR)),
    /** What the person has mailed by schedule did not go, or has stopped. */
    REPORT_FAILED(Grouping.RECORD, is(Right.ANALYTICS_SCHEDULE)),
    /** The distributor's numbers of a day; only as a mail. */
    DAILY_SUMMARY(Grouping.ALL, is(Right.LEAD_READ, Scope.DISTRIBUTOR));

    private static final UUID TOGETHER = new UUID(0, 0);
    private static final Set<NotificationKind> IN_APP_ONLY = EnumSet.of(LEAD_NOTE, JOB_ENDED);

    private final Grouping grouping;
    private final Predicate<Role> hearers;

    NotificationKind(Grouping grouping, Predicate<Role> hearers) {
        this.grouping = grouping;
        this.hearers = hearers;
    }

    private static Predicate<Role> is(Right right, Scope... scopes) {
        List<Scope> wanted = List.of(scopes);
        return role ->
                role.rights().contains(right)
                        && (wanted.isEmpty() || wanted.contains(role.scope()));
    }

    /** Those of which somebody with the role can hear. */
    public static List<NotificationKind> of(Role role) {
        return Stream.of(values()).filter(kind -> kind.concerns(role)).toList();
    }

    /** Whether somebody with the role can hear of it. */
    public boolean concerns(Role role) {
        return hearers.test(role);
    }

    /** The ways on which it can come. */
    public Set<NotificationChannel> channels() {
        return this == DAILY_SUMMARY ? EnumSet.of(EMAIL) : EnumSet.allOf(NotificationChannel.class);
    }

    /**
     * The ways on which it comes as long as the person has not said otherwise. New leads reach a
     * distributor's people by mail once a day in the summary, and managers look at late leads where
     * they work. What costs money or goes through others' hands comes only if the person says so.
     */
    public Set<NotificationChannel> usual(Role role) {
        boolean seldom =
                IN_APP_ONLY.contains(this)
                        || (this == LEAD_NEW && role.scope() == Scope.DISTRIBUTOR)
                        || (this == LEAD_LATE && role.scope() != Scope.OWN);
        if (seldom) {
            return EnumSet.of(IN_APP);
        }
        Set<NotificationChannel> usual = EnumSet.copyOf(channels());
        usual.removeAll(NotificationChannel.TO_SET_UP);
        return usual;
    }

    /** What unread notifications of the kind have in common when they are shown as one. */
    UUID group(UUID record) {
        return grouping == Grouping.ALL ? TOGETHER : record;
    }

    private enum Grouping {
        /** All of the kind. */
        ALL,
        /** Those about one record. */
        RECORD
    }
}
