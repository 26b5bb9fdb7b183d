package io.huni.adapter.persistence.delivery;

/**
 * How much the inbox takes at once.
 *
 * @param bytes of deliveries that wait, bodies and overhead; more are refused
 * @param groupBytes a group is closed when it has reached this
 */
record InboxLimits(long bytes, int groupsInFlight, int largestGroup, long groupBytes) {
    static InboxLimits standard() {
        return new InboxLimits(64L << 20, 2, 512, 4L << 20);
    }
}
