/** What happens once at the start: the first admin or a link to set up. */
@NullMarked
package io.huni.bootstrap.start;

import org.jspecify.annotations.NullMarked;
