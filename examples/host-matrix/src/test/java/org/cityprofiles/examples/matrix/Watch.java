package org.cityprofiles.examples.matrix;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a page does that it should not: scripts that tell of themselves, requests elsewhere, new windows, dialogs. */
final class Watch {
    private final List<String> ours;
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    private Watch(List<String> ours) {
        this.ours = List.copyOf(ours);
    }

    /** Watches all pages of a visitor; addresses that begin with one of ours may be asked for. */
    static Watch over(BrowserContext visitor, List<String> ours) {
        Watch watch = new Watch(ours);
        visitor.addInitScript(Sample.text("canary.js"));
        visitor.onRequest(request -> watch.request(request.url()));
        visitor.onConsoleMessage(message -> {
            if (message.text().startsWith("canary: ")) {
                watch.found.add(message.text());
            }
        });
        return watch;
    }

    /** Watches for windows and dialogs of one page, which must not go elsewhere by itself. */
    void page(Page page) {
        page.onPopup(popup -> found.add("popup " + popup.url()));
        page.onDialog(dialog -> {
            found.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> found.add("error " + error));
        page.onDownload(download -> found.add("download " + download.url()));
    }

    private void request(String url) {
        if (ours.stream().noneMatch(url::startsWith)) {
            found.add("request " + url);
        }
    }

    /** What was found since this was asked last. */
    List<String> take() {
        List<String> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
