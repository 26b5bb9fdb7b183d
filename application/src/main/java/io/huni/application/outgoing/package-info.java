/** Calls to servers outside whose addresses people have typed. */
@NullMarked
package io.huni.application.outgoing;

import org.jspecify.annotations.NullMarked;
