package org.cityprofiles.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu HTML checker about a fragment. */
public final class Nu {
    private static final String HOST_PAGE = "<!DOCTYPE html><html lang=\"en\"><head><title>Host</title></head><body>";

    private Nu() {}

    /** What the checker says, but for the advice to put headings into what has been asked for without any. */
    public static List<String> problems(String fragment) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        String page = HOST_PAGE + fragment;
        String messages = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return messages.lines().filter(line -> !line.contains("lacks heading")).toList();
    }
}
