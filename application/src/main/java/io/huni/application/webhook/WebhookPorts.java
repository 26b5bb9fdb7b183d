package io.huni.application.webhook;

import io.huni.application.webhook.port.SampleLeads;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.application.webhook.port.Webhooks;

/** The out-ports of webhooks. */
public record WebhookPorts(Webhooks webhooks, WebhookMessages messages, SampleLeads samples) {}
