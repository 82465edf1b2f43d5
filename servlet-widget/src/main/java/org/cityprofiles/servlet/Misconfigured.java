package org.cityprofiles.servlet;

import java.util.List;

/** Answers where the settings are at fault: every page with the status 503, operators with the reason. Immutable. */
final class Misconfigured implements RequestHandler {
    private final WidgetHandler closed =
            WidgetHandler.builder(Closure.NOTHING).closed(Closure.UNAVAILABLE).build();
    private final String reason;

    Misconfigured(String reason) {
        this.reason = reason;
    }

    @Override
    public WidgetResponse handle(WidgetRequest request) {
        return StateAnswer.isAsked(request)
                ? StateAnswer.of(request, StateAnswer.UNAVAILABLE, SiteService.failure(List.of(reason)))
                : closed.handle(request);
    }
}
