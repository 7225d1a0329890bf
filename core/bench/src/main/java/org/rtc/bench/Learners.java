package org.rtc.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.bench.copy.Numbers;

/** Those in whose name the load asks: their sessions, and for each package the grant and the attempt of each. */
final class Learners {
    static final int COUNT = 50;

    private final Site site;
    private final List<String> cookies = new ArrayList<>();
    private final Map<Long, List<String>> grants = new HashMap<>();

    Learners(Site site, int count) throws IOException {
        this.site = site;
        for (int i = 1; i <= count; i++) {
            cookies.add(site.signIn(Numbers.LEARNER + i));
        }
    }

    List<String> cookies() {
        return cookies;
    }

    /** Opens the package as each of them, which begins their attempt. */
    void open(long item) throws IOException {
        List<String> opened = new ArrayList<>();
        for (String cookie : cookies) {
            String player = site.location("/courses/" + Numbers.FIRST + "/items/" + item + "/play", cookie);
            opened.add(player.substring(player.lastIndexOf('/') + 1));
        }
        grants.put(item, opened);
    }

    /** In the order of the learners, as attempts stand now. */
    List<Standing> standings(long item) throws IOException {
        Map<Long, String[]> byPerson = new HashMap<>();
        site.page("/bench/revisions?item=" + item, null).lines().map(line -> line.split(" "))
                .forEach(parts -> byPerson.put(Long.valueOf(parts[0]), parts));
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < cookies.size(); i++) {
            String[] parts = byPerson.get(Numbers.FIRST + i);
            standings.add(new Standing(Long.parseLong(parts[1]), Integer.parseInt(parts[2]), grants.get(item).get(i)));
        }
        return standings;
    }

    record Standing(long attempt, int revision, String grant) {
    }
}
