/** Hands mails to an SMTP server. */
@NullMarked
package io.huni.adapter.mail.mail;

import org.jspecify.annotations.NullMarked;
