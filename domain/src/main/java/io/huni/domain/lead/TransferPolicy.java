package io.huni.domain.lead;

import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;

import java.util.Optional;

/** Which leads change the distributor without asking, and who keeps them then. */
public final class TransferPolicy {
    private TransferPolicy() {}

    /**
     * @param open neither converted nor lost, no test, not in the trash
     * @param has whose it is
     * @return why it stays where it is, if it does
     */
    public static Optional<LeadErrorKey> refusal(
            boolean open, Optional<DistributorId> has, DistributorId to) {
        if (!open) {
            return Optional.of(LeadErrorKey.CLOSED);
        }
        return has.filter(to::equals).map(same -> LeadErrorKey.AT_DISTRIBUTOR);
    }

    /**
     * Whether whoever has a lead goes on with it when a correction says that it is another
     * distributor's: people of the house do, and people of that distributor.
     */
    static boolean keeps(User holder, Optional<DistributorId> to) {
        return holder.distributor().isEmpty() || holder.distributor().equals(to);
    }
}
