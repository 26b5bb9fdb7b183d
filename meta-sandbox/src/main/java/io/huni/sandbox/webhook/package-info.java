/** Signed webhooks, sent the way Meta sends them. */
@NullMarked
package io.huni.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
