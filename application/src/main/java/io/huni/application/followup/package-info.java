/** Mails to leads: written from templates, sent by hand, at a time, or by rules. */
@NullMarked
package io.huni.application.followup;

import org.jspecify.annotations.NullMarked;
