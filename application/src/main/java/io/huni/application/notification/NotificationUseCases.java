package io.huni.application.notification;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.notification.port.OwnNumbers;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of notifications. */
public final class NotificationUseCases {
    private final NotificationPorts ports;
    private final UserQueries users;
    private final Readers readers;
    private final Notify notify;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public NotificationUseCases(
            NotificationPorts ports, UserQueries users, UnitOfWork unitOfWork, Clock clock) {
        this.ports = ports;
        this.users = users;
        this.readers = new Readers(users, ports.settings());
        this.notify = new Notify(readers, ports, unitOfWork);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public NotificationQueries notificationQueries() {
        return new NotificationQueriesService(ports.reads());
    }

    public ReadNotifications readNotifications() {
        return new ReadNotificationsService(ports, unitOfWork, clock);
    }

    public KeepNotificationPreferences keepNotificationPreferences(
            ChannelPorts channels, OwnNumbers numbers) {
        return new KeepNotificationPreferencesService(
                ports.settings(), channels.setups(), numbers, unitOfWork);
    }

    public KeepChannels keepChannels(ChannelPorts channels, ChannelWays ways) {
        return new KeepChannelsService(channels, ports.settings(), ways, users, unitOfWork, clock);
    }

    public SendChannelMessages sendChannelMessages(
            ChannelPorts channels, ChannelWays ways, OrganisationQueries organisations) {
        return new SendChannelMessagesService(
                channels.post(),
                ports.settings(),
                new CarryMessage(channels, ways, unitOfWork, clock),
                users,
                organisations,
                unitOfWork,
                clock);
    }

    /** The reaction that tells people of what happens to leads. */
    public Reaction notifyOfLeads(EventReader reader) {
        return new NotifyOfLeads(ports.leads(), notify, reader);
    }

    /** The reaction that tells distributors' people of offers. */
    public Reaction notifyOfOffers(EventReader reader) {
        return new NotifyOfOffers(notify, reader);
    }

    /** What tells people of what no event says. */
    public TellCues tellCues(NotificationMailPorts timed) {
        return new TellCuesService(timed.cues(), ports.leads(), notify, unitOfWork, clock);
    }

    public SendNotificationMails sendNotificationMails(
            NotificationMailPorts timed,
            NotificationLetters letters,
            OrganisationQueries organisations) {
        return new SendNotificationMailsService(
                timed.post(), ports.settings(), letters, users, organisations, unitOfWork, clock);
    }

    public SendDailySummaries sendDailySummaries(
            NotificationMailPorts timed,
            NotificationLetters letters,
            OrganisationQueries organisations) {
        return new SendDailySummariesService(
                timed.summaries(), letters, readers, organisations, unitOfWork, clock);
    }
}
