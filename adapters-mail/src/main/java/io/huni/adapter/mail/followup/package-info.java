/** Mails to leads, as text and as HTML. */
@NullMarked
package io.huni.adapter.mail.followup;

import org.jspecify.annotations.NullMarked;
