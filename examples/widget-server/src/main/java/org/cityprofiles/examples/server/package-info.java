/**
 * A server for the pages of a catalogue: {@link org.cityprofiles.examples.server.EmbeddedServer} in your own program,
 * {@link org.cityprofiles.examples.server.Main} from the command line.
 */
@NullMarked
package org.cityprofiles.examples.server;

import org.jspecify.annotations.NullMarked;
