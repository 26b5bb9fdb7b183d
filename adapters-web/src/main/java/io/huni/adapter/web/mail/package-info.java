/** The outbox of mails over HTTP. */
@NullMarked
package io.huni.adapter.web.mail;

import org.jspecify.annotations.NullMarked;
