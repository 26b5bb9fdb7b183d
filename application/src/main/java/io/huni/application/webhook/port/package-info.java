/** What webhooks need from outside. */
@NullMarked
package io.huni.application.webhook.port;

import org.jspecify.annotations.NullMarked;
