/** Leads over HTTP. */
@NullMarked
package io.huni.adapter.web.lead;

import org.jspecify.annotations.NullMarked;
