package org.cityprofiles.loader.json;

import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Something wrong at a byte offset, not yet said in any language. */
public record Fault(ProblemCode code, int offset, Phrase message, @Nullable Phrase hint) {}
