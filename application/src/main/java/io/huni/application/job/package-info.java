/** Runs long work slice by slice, tells how far it is, stops it and puts it back. */
@NullMarked
package io.huni.application.job;

import org.jspecify.annotations.NullMarked;
