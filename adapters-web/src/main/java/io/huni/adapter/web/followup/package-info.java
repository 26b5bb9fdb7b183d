/** Mails to leads over HTTP. */
@NullMarked
package io.huni.adapter.web.followup;

import org.jspecify.annotations.NullMarked;
