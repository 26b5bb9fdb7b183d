/** The five-factor score as named policies. */
@NullMarked
package io.huni.domain.scoring;

import org.jspecify.annotations.NullMarked;
