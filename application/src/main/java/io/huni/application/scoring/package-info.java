/** Explaining scores and keeping them true as time passes. */
@NullMarked
package io.huni.application.scoring;

import org.jspecify.annotations.NullMarked;
