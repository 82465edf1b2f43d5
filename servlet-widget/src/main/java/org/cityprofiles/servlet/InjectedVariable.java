package org.cityprofiles.servlet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells variables that Kubernetes sets for a service whose name begins with {@code cityprofiles} from mistyped settings:
 * both the name and the value must be as it writes them.
 */
final class InjectedVariable {
    private static final String SERVICE = "CITYPROFILES_(?:[A-Z0-9_]+_)?";
    private static final String NUMBER = "[0-9]{1,5}";
    private static final String ADDRESS = "[0-9a-fA-F:.]{2,45}";
    private static final String PROTOCOL = "(?:tcp|udp|sctp)";
    private static final String URL = PROTOCOL + "://\\[?" + ADDRESS + "]?:" + NUMBER;
    private static final String PORT = SERVICE + "PORT_[0-9]{1,5}_(?:TCP|UDP|SCTP)";

    private record Sort(Pattern name, Pattern value) {
        Sort(String name, String value) {
            this(Pattern.compile(name), Pattern.compile(value));
        }
    }

    private static final List<Sort> SORTS = List.of(
            new Sort(SERVICE + "SERVICE_HOST", ADDRESS),
            new Sort(SERVICE + "SERVICE_PORT(?:_[A-Z0-9_]+)?", NUMBER),
            new Sort(SERVICE + "PORT", URL),
            new Sort(PORT, URL),
            new Sort(PORT + "_PROTO", PROTOCOL),
            new Sort(PORT + "_PORT", NUMBER),
            new Sort(PORT + "_ADDR", ADDRESS));

    private InjectedVariable() {}

    /** Whether a variable is one of those. */
    static boolean is(String name, String value) {
        return SORTS.stream()
                .anyMatch(sort -> sort.name().matcher(name).matches()
                        && sort.value().matcher(value).matches());
    }
}
