/** Addresses that others give to hear of leads, how they are told, and when they are given up. */
@NullMarked
package io.huni.domain.webhook;

import org.jspecify.annotations.NullMarked;
