package org.cityprofiles.examples.hosts;

import java.util.Map;

/**
 * What the site answers for a path.
 *
 * @param headers all headers, the type included
 * @param body the bytes, which belong to the receiver
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HostPage(Map<String, String> headers, byte[] body) {
    /** Copies the headers. */
    public HostPage {
        headers = Map.copyOf(headers);
    }
}
