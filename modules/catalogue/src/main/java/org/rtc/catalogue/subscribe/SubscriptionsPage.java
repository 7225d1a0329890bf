package org.rtc.catalogue.subscribe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.PagePath;

/** What one hears of, and how to hear of more. */
@Named("catalogueSubscriptionsPage")
@RequestScoped
public class SubscriptionsPage {
    @Inject
    Subscriptions subscriptions;
    @Inject
    Places places;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private List<Subscription> mine;

    private List<Subscription> mine() {
        if (mine == null) {
            mine = subscriptions.mine();
        }
        return mine;
    }

    public boolean isNone() {
        return mine().isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            mine().forEach(s -> html.open("li").open("span", "class", "dot").icon("bell").close().open("div").element("b", words(s.wish())).close()
                    .open("button", "class", "btn s", "form", "act", "name", "remove", "value", s.getId().toString()).icon("delete").text(words.t("catalogue.subscriptions.remove")).close().close());
            html.close();
        };
    }

    private String words(Subscription.Wish wish) {
        String text = Stream.of(wish.topic() == null ? null : words.topic(wish.topic()), wish.kind() == null ? null : words.t("catalogue.kind." + wish.kind()),
                        wish.country() == null ? null : words.plain().country(wish.country()), wish.language() == null ? null : words.plain().language(wish.language()))
                .filter(part -> part != null).collect(Collectors.joining(" · "));
        return text.isEmpty() ? words.t("catalogue.subscriptions.all") : text;
    }

    /** What the list that one came from was narrowed to. */
    public String asked(String name) {
        return path.query(name) == null ? "" : path.query(name);
    }

    public Map<String, String> getTopics() {
        return words.topics().keySet().stream().collect(Collectors.toMap(code -> code, words::topic, (a, b) -> a, LinkedHashMap::new));
    }

    public Map<String, String> getKinds() {
        return Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.toMap(k -> k, k -> words.t("catalogue.kind." + k), (a, b) -> a, LinkedHashMap::new));
    }

    public Map<String, String> getCountries() {
        Map<String, String> names = new TreeMap<>();
        places.countries().forEach(c -> names.put(words.plain().read(c.name()).text(), c.iso2()));
        Map<String, String> options = new LinkedHashMap<>();
        names.forEach((name, iso) -> options.put(iso, name));
        return options;
    }

    public Map<String, String> getLanguages() {
        return Lang.ALL.stream().map(Lang::tag).collect(Collectors.toMap(l -> l, l -> words.plain().language(l), (a, b) -> a, LinkedHashMap::new));
    }
}
