/** Telephone numbers as the world's numbering plans know them. */
@NullMarked
package io.huni.adapter.telephony.lead;

import org.jspecify.annotations.NullMarked;
