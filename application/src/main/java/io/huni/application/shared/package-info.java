/** What every use case shares: the unit of work, pages, ids, secrets. */
@NullMarked
package io.huni.application.shared;

import org.jspecify.annotations.NullMarked;
