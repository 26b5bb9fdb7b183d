package io.huni.sandbox;

import java.time.Instant;

/**
 * How a sandbox is started.
 *
 * @param port 0 for any free one
 * @param webhookUrl where webhooks go; empty until somebody subscribes
 * @param leads how many leads the last 90 days hold
 * @param now the moment from which the past is told; the same moment tells the same past
 */
public record SandboxSettings(
        int port,
        String webhookUrl,
        String appId,
        String appSecret,
        String verifyToken,
        int leads,
        Instant now) {
    /** The credentials that the sample organisation uses. */
    public static SandboxSettings standard(int port, String webhookUrl, Instant now) {
        return new SandboxSettings(
                port,
                webhookUrl,
                "900000000000001",
                "sandbox-secret",
                "sandbox-verify",
                1_500,
                now);
    }

    /** The same with another number of leads. */
    public SandboxSettings withLeads(int number) {
        return new SandboxSettings(port, webhookUrl, appId, appSecret, verifyToken, number, now);
    }
}
