/** Reading and proving the audit trail. */
@NullMarked
package io.huni.application.audit;

import org.jspecify.annotations.NullMarked;
