/** Takes files of leads in: says what is in them, checks every row, takes them over, puts back. */
@NullMarked
package io.huni.application.imports;

import org.jspecify.annotations.NullMarked;
