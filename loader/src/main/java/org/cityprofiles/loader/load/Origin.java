package org.cityprofiles.loader.load;

import org.cityprofiles.loader.source.SourceFile;

/**
 * Where a document came from; enough to find its positions again.
 *
 * @param file the file
 * @param index its place among the documents of the file
 * @param faulty whether an error was reported in it
 * @param lossy whether parts at fault were taken out
 * @param incomplete whether some of them are counted or referred to, so that nothing is concluded from their absence
 */
record Origin(SourceFile file, int index, boolean faulty, boolean lossy, boolean incomplete) {}
