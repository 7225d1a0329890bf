package org.rtc.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One learner who plays one item again and again, on one device, with all that goes wrong. */
final class Lane {
    private static final long SLOW = 350;

    private enum Ill { CUT, RELOAD, CLOSED, TWICE, CRASH }

    private final BrowserContext device;
    private final String url;
    private final String learner;
    private final String item;
    private final Random random;
    private final int cuts;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Map<Ill, Integer> ills = new EnumMap<>(Ill.class);
    private Page page;
    private CDPSession line;
    private long next;
    private long back;

    Lane(Page first, String url, String learner, String item, Random random, int cuts) {
        this.device = first.context();
        this.url = url;
        this.learner = learner;
        this.item = item;
        this.random = random;
        this.cuts = cuts;
        device.onConsoleMessage(this::hears);
        take(first);
    }

    private void hears(ConsoleMessage message) {
        if (message.text().startsWith("LOST")) {
            complaints.add(message.text());
        } else if (message.text().startsWith("DONE")) {
            done.add(message.text().substring("DONE ".length())); // again where the page went before the attempt could end
        }
    }

    private void take(Page newest) {
        page = newest;
        page.setDefaultTimeout(20_000);
        page.onDialog(Dialog::accept);
        line = device.newCDPSession(page);
        line.send("Network.enable");
        line(false);
        next = later();
    }

    /** As a telephone of the third generation, or without any line. */
    private void line(boolean cut) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", cut);
        conditions.addProperty("latency", SLOW);
        conditions.addProperty("downloadThroughput", 90_000);
        conditions.addProperty("uploadThroughput", 40_000);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private long later() {
        return System.nanoTime() + (long) (cuts * (0.5 + random.nextDouble()) * 1e9);
    }

    /** What happens to the learner in a moment. */
    void live() {
        try {
            String state = state();
            if (back != 0 && System.nanoTime() > back) {
                back = 0;
                line(false);
            } else if (state == null || state.equals("ended") || state.equals("error")) {
                opens(state);
            } else if (System.nanoTime() > next) {
                next = later();
                falls(Ill.values()[random.nextInt(Ill.values().length)]);
            }
            studies(60);
        } catch (PlaywrightException e) {
            renew(); // the server is down, or the page went in the midst of it
        }
    }

    private void falls(Ill ill) {
        ills.merge(ill, 1, Integer::sum);
        switch (ill) {
            case CUT -> {
                line(true);
                back = System.nanoTime() + (long) (cuts * 0.4e9);
            }
            case RELOAD -> page.reload();
            case CLOSED -> {
                page.close();
                renew();
            }
            case TWICE -> {
                Page before = page;
                take(device.newPage());
                opens(null);
                before.close();
            }
            default -> {
                Page gone = page;
                try {
                    gone.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(3000));
                } catch (PlaywrightException crashed) {
                    // as was wanted
                }
                gone.close();
                renew();
            }
        }
    }

    private void renew() {
        back = 0;
        if (!page.isClosed()) {
            page.close();
        }
        take(device.newPage());
    }

    private void opens(String state) {
        if ("error".equals(state)) {
            complaints.add("the player says: " + page.locator("#rtc-player").innerText());
        }
        page.navigate(url + item + "/play");
        if (page.url().contains("/login")) {
            Reader.with(page, url).signsIn(learner);
            page.navigate(url + item + "/play");
        }
    }

    private String state() {
        return page.url().contains("/scorm/play/") ? page.locator("#rtc-player").getAttribute("data-scorm-state") : null;
    }

    void studies(int millis) {
        page.waitForTimeout(millis);
    }

    /** With a line, to play the attempt under way to its end. */
    void goesOnInPeace() {
        if (!"ended".equals(state())) {
            renew();
            opens(null);
        }
    }

    /** Until that end is saved. */
    void comesToRest() {
        page.waitForCondition(() -> "ended".equals(state()), new Page.WaitForConditionOptions().setTimeout(60_000));
        page.close();
    }

    List<String> complaints() {
        return complaints;
    }

    /** The names of the attempts whose content said that it had ended. */
    Set<String> done() {
        return done;
    }

    String learner() {
        return learner;
    }

    String item() {
        return item;
    }

    /** In words, of all. */
    static String ills(List<Lane> lanes) {
        Map<Ill, Integer> all = new EnumMap<>(Ill.class);
        lanes.forEach(lane -> lane.ills.forEach((ill, times) -> all.merge(ill, times, Integer::sum)));
        return all.toString();
    }

    @Override
    public String toString() {
        return learner + " at " + item + ", " + done.size() + " done";
    }
}
