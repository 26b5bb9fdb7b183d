/** The paper that every mail of the house is written on. */
@NullMarked
package io.huni.adapter.mail.shared;

import org.jspecify.annotations.NullMarked;
