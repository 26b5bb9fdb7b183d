package io.huni.application.delivery;

import io.huni.application.connection.FetchLeads;
import io.huni.application.delivery.port.DeliveryWork.DueItem;
import io.huni.application.delivery.port.DeliveryWork.Result;
import io.huni.application.delivery.port.DeliveryWork.Settled;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.LeadId;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;

/** Decides what becomes of the items of one page after a try. */
final class Settlement {
    private static final Pattern FOURS = Pattern.compile("4{6,}");

    private final DeliverySettings settings;
    private final Clock clock;
    private final DoubleSupplier chance;

    Settlement(DeliverySettings settings, Clock clock, DoubleSupplier chance) {
        this.settings = settings;
        this.clock = clock;
        this.chance = chance;
    }

    /** The App Dashboard's "Test" names leads that do not exist, by ids made of fours. */
    static boolean isDashboardTest(String leadgenId) {
        return FOURS.matcher(leadgenId).matches();
    }

    /** Those who must wait get the same moment, so that they are asked for together again. */
    List<Settled> of(List<DueItem> items, Map<String, FetchLeads.Result> results) {
        Round round = new Round(clock.instant(), chance.getAsDouble(), new HashSet<>());
        return items.stream()
                .map(item -> settled(item, round.judge(item, results.get(leadgenId(item)))))
                .toList();
    }

    /** Something in Huni itself failed. */
    List<Settled> postponed(List<DueItem> items, String reference) {
        Instant now = clock.instant();
        Round round = new Round(now, chance.getAsDouble(), new HashSet<>());
        Fault fault = new Fault(FaultKey.INTERNAL, Map.of("reference", reference), now);
        return items.stream()
                .map(item -> settled(item, round.later(item, fault, Optional.empty())))
                .toList();
    }

    private static Settled settled(DueItem item, Result result) {
        return new Settled(item.delivery(), item.ordinal(), result);
    }

    private static String leadgenId(DueItem item) {
        return item.notice().leadgenId();
    }

    private final class Round {
        private final Instant now;
        private final double chance;
        private final Set<LeadId> caught;

        Round(Instant now, double chance, Set<LeadId> caught) {
            this.now = now;
            this.chance = chance;
            this.caught = caught;
        }

        Result judge(DueItem item, FetchLeads.@Nullable Result result) {
            return switch (result) {
                case null -> new Result.Parked(unasked(item));
                case FetchLeads.Result.Caught(LeadId lead) -> caughtOnce(lead);
                case FetchLeads.Result.KnownAlready(LeadId lead) -> new Result.KnownAlready(lead);
                case FetchLeads.Result.Refused(Fault fault) -> new Result.Parked(fault);
                case FetchLeads.Result.Later(Fault fault, Optional<Duration> atLeast) ->
                        later(item, fault, atLeast);
            };
        }

        private Result caughtOnce(LeadId lead) {
            return caught.add(lead) ? new Result.Caught(lead) : new Result.KnownAlready(lead);
        }

        private Fault unasked(DueItem item) {
            return isDashboardTest(leadgenId(item))
                    ? new Fault(FaultKey.LEAD_MISSING, Map.of("leadgenId", leadgenId(item)), now)
                    : new Fault(FaultKey.PAGE_UNKNOWN, Map.of("pageId", "0"), now);
        }

        Result later(DueItem item, Fault fault, Optional<Duration> atLeast) {
            if (item.attempts() >= settings.mostAttempts()) {
                return new Result.Parked(fault);
            }
            Duration backOff = settings.backOff().after(item.attempts(), chance);
            Duration asked = atLeast.orElse(Duration.ZERO);
            return new Result.Postponed(
                    fault, now.plus(backOff.compareTo(asked) > 0 ? backOff : asked));
        }
    }
}
