/** Addresses outside that are told of leads, over HTTP. */
@NullMarked
package io.huni.adapter.web.webhook;

import org.jspecify.annotations.NullMarked;
