/** Mails about what has happened. */
@NullMarked
package io.huni.adapter.mail.notification;

import org.jspecify.annotations.NullMarked;
