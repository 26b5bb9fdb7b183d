/** Mails to leads: their templates, the rules that send them, and how far each is. */
@NullMarked
package io.huni.domain.followup;

import org.jspecify.annotations.NullMarked;
