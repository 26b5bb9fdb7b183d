package io.huni.domain.lead;

import io.huni.domain.shared.DistributorId;

import java.util.Optional;

/** Which leads are given to another distributor without asking, one alone or among many. */
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
}
