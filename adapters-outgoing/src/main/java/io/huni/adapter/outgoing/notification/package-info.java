/** Messages of notifications over Slack and over gateways for text messages. */
@NullMarked
package io.huni.adapter.outgoing.notification;

import org.jspecify.annotations.NullMarked;
