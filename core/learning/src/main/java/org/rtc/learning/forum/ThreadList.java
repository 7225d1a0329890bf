package org.rtc.learning.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** Draws threads in a list, with what is new for whoever looks. */
@RequestScoped
public class ThreadList {
    @Inject
    ForumQueries queries;
    @Inject
    People people;
    @Inject
    Words words;

    void write(Html html, long forum, List<ThreadRow> threads) {
        Map<Long, Integer> unread = queries.unread(words.viewer().personId(), threads.stream().map(ThreadRow::id).toList());
        Set<Long> ids = new LinkedHashSet<>();
        threads.forEach(t -> ids.addAll(List.of(t.authorId(), t.lastAuthorId())));
        Map<Long, Person> who = people.byIds(ids);
        html.open("ul", "class", "threads");
        threads.forEach(thread -> write(html, forum, thread, unread.getOrDefault(thread.id(), 0), who));
        html.close();
    }

    private void write(Html html, long forum, ThreadRow thread, int news, Map<Long, Person> who) {
        html.open("li", "class", news > 0 ? "new" : null);
        Faces.avatar(html, who.get(thread.authorId()), thread.authorId());
        html.open("div").open("a", "href", "/forums/" + forum + "/threads/" + thread.id()).text(thread.title());
        if (news > 0) {
            html.element("span", " (" + words.t("learning.forum.newPosts", news) + ")", "class", "sr");
        }
        html.close().open("small").text(Faces.name(who.get(thread.authorId()), words) + " · ");
        html.text(words.t("learning.forum.lastPost", Faces.name(who.get(thread.lastAuthorId()), words)) + " ");
        Faces.time(html, thread.lastAt(), words);
        html.close();
        mark(html, thread.pinned(), "flag", "learning.forum.pinned");
        mark(html, thread.closed(), "lock", "learning.forum.closed");
        html.close().open("span", "class", "count").element("b", words.t("learning.forum.posts", thread.posts()));
        if (news > 0) {
            html.text(words.t("learning.forum.new", news));
        }
        html.close().close();
    }

    private void mark(Html html, boolean shown, String icon, String key) {
        if (shown) {
            html.open("span", "class", "tag").icon(icon).text(words.t(key)).close();
        }
    }
}
