package io.huni.bootstrap.running;

import io.huni.sandbox.world.Lead;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Sends a notice of one lead after another from several callers, and each again until it is
 * acknowledged, as Meta does.
 */
final class WebhookLoad implements AutoCloseable {
    private static final int PAUSE_MILLIS = 40;

    private final WebhookSender sender;
    private final Queue<Lead> leads;
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    private WebhookLoad(WebhookSender sender, Collection<Lead> leads) {
        this.sender = sender;
        this.leads = new ConcurrentLinkedQueue<>(leads);
    }

    static WebhookLoad start(WebhookSender sender, Collection<Lead> leads, int callers) {
        WebhookLoad load = new WebhookLoad(sender, leads);
        for (int caller = 0; caller < callers; caller++) {
            load.callers.submit(load::call);
        }
        return load;
    }

    private void call() {
        for (Lead lead = leads.poll(); lead != null && !stopped; lead = leads.poll()) {
            untilAcknowledged(lead.id());
        }
    }

    private void untilAcknowledged(String leadId) {
        String body =
                WebhookSender.leadgen(Installation.PAGE.id(), Installation.FORM, Set.of(leadId));
        int status = 0;
        while (status != 200 && !stopped) {
            status = sender.post(WebhookSender.META, body);
            statuses.merge(status, 1, Integer::sum);
            pause();
        }
        if (status == 200) {
            acknowledged.add(leadId);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ids of the leads whose delivery was answered with 200. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** How often each status was answered; 0 stands for no answer. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** Nothing is sent any more when this returns. */
    @Override
    public void close() {
        stopped = true;
        callers.shutdown();
        try {
            callers.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
