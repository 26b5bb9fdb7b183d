/** Notifications over HTTP. */
@NullMarked
package io.huni.adapter.web.notification;

import org.jspecify.annotations.NullMarked;
