/** Long work on many records: how far it is, how it ended, whether it can be undone. */
@NullMarked
package io.huni.domain.job;

import org.jspecify.annotations.NullMarked;
