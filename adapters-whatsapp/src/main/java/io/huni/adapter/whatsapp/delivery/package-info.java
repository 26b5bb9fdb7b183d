/** Bodies of WhatsApp's webhooks. */
@NullMarked
package io.huni.adapter.whatsapp.delivery;

import org.jspecify.annotations.NullMarked;
