/** Scores in sentences. */
@NullMarked
package io.huni.adapter.web.scoring;

import org.jspecify.annotations.NullMarked;
