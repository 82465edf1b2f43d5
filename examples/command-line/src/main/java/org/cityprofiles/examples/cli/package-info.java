/** The command line; entry: {@link org.cityprofiles.examples.cli.Main}. */
@NullMarked
package org.cityprofiles.examples.cli;

import org.jspecify.annotations.NullMarked;
