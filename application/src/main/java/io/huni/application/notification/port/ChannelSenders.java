package io.huni.application.notification.port;

import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Out-port: takes messages to the other side of a channel, guarded. */
public interface ChannelSenders {
    /** Never fails; whatever went wrong is in the answer. */
    Mono<Answer> send(Access access, Recipient to, Note note);

    /**
     * @param email by which Slack finds the person
     * @param phone to which text messages go
     */
    record Recipient(EmailAddress email, Optional<PhoneNumber> phone) {}

    /**
     * What is said.
     *
     * @param title in one line
     * @param place where all of it is shown
     */
    record Note(String title, List<Line> lines, String place) {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param place where it is shown
     */
    record Line(String text, String place) {}

    /**
     * @param status empty when nothing was answered
     * @param fault empty when it arrived
     * @param wish how long the other side asks to wait
     * @param said the beginning of the answer, without what was sent to it
     */
    record Answer(
            Optional<Integer> status,
            Optional<ChannelFault> fault,
            Optional<Duration> wish,
            String said) {
        /** What went wrong before anybody was called. */
        public static Answer uncalled(ChannelFault fault) {
            return new Answer(Optional.empty(), Optional.of(fault), Optional.empty(), "");
        }
    }
}
