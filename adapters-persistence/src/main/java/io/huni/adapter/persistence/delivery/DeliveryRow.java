package io.huni.adapter.persistence.delivery;

import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.delivery.Notice;

import java.util.UUID;

/**
 * What an unpacked delivery tells its row; a body that cannot be read counts as one parked item.
 */
record DeliveryRow(
        UUID id,
        String object,
        DeliveryState state,
        int items,
        long pending,
        long kept,
        int failed) {
    static DeliveryRow of(Unpacked unpacked) {
        long pending =
                unpacked.notices().stream().filter(Notice.LeadSubmitted.class::isInstance).count();
        long kept = unpacked.notices().size() - pending;
        int failed = unpacked.fault().isPresent() ? 1 : 0;
        return new DeliveryRow(
                unpacked.id().value(),
                unpacked.object(),
                state(pending, kept, failed),
                unpacked.notices().size() + failed,
                pending,
                kept,
                failed);
    }

    private static DeliveryState state(long pending, long kept, int failed) {
        if (failed > 0) {
            return DeliveryState.FAILED;
        }
        if (pending > 0) {
            return DeliveryState.PROCESSING;
        }
        return kept > 0 ? DeliveryState.KEPT : DeliveryState.DONE;
    }
}
