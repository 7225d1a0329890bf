package org.rtc.learning.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** Draws the posts of a thread. */
@RequestScoped
public class PostList {
    @Inject
    People people;
    @Inject
    PostFiles files;
    @Inject
    Words words;

    void write(Html html, ForumQueries.Head thread, List<PostRow> posts, long seen, boolean moderates) {
        Map<Long, Person> who = people.byIds(posts.stream().map(PostRow::authorId).collect(Collectors.toSet()));
        Map<Long, List<PostFiles.Kept>> attached = files.of(posts.stream().filter(p -> p.files() > 0).map(PostRow::id).toList());
        html.open("ol", "class", "posts");
        for (PostRow post : posts) {
            boolean mine = post.authorId() == words.viewer().personId();
            boolean fresh = seen > 0 && post.id() > seen && !mine;
            Person author = who.get(post.authorId());
            html.open("li", "class", fresh ? "post new" : post.replyTo() == null ? "post" : "post reply", "id", "p" + post.id());
            Faces.avatar(html, author, post.authorId());
            html.open("article", "class", "body");
            header(html, post, author, fresh);
            if (post.deleted() != null) {
                html.element("p", words.t("learning.forum.deleted"), "class", "muted");
            } else {
                html.open("div", "class", "prose").raw(post.html()).close();
                attachments(html, thread.forumId(), attached.getOrDefault(post.id(), List.of()));
                acts(html, thread, post, mine, moderates);
            }
            html.close().close();
        }
        html.close();
    }

    private void header(Html html, PostRow post, Person author, boolean fresh) {
        html.open("header").element("b", Faces.name(author, words));
        String country = Faces.country(author, words);
        if (country != null) {
            html.element("span", country);
        }
        html.open("a", "href", "#p" + post.id());
        Faces.time(html, post.created(), words);
        html.close();
        if (fresh) {
            html.element("span", words.t("learning.forum.isNew"), "class", "tag clay");
        }
        if (post.edited() != null && post.deleted() == null) {
            html.element("span", words.t("learning.forum.edited"), "class", "muted");
        }
        html.close();
    }

    private void attachments(Html html, long forum, List<PostFiles.Kept> kept) {
        if (!kept.isEmpty()) {
            html.open("ul", "class", "attach");
            for (PostFiles.Kept file : kept) {
                String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
                html.open("li").open("a", "href", "/forums/" + forum + "/files/" + file.id() + "/" + name).icon("attach")
                        .text(file.name() + " ").element("small", Math.max(1, file.size() / 1024) + " kB").close().close();
            }
            html.close();
        }
    }

    private void acts(Html html, ForumQueries.Head thread, PostRow post, boolean mine, boolean moderates) {
        String at = "/forums/" + thread.forumId() + "/threads/" + thread.id();
        html.open("div", "class", "acts");
        if (!thread.closed() || moderates) {
            act(html, at + "?quote=" + post.id() + "#reply", "quote", "learning.forum.quote");
        }
        if (moderates || (mine && Instant.now().isBefore(post.created().plus(Post.SECOND_THOUGHTS)))) {
            act(html, "/forums/" + thread.forumId() + "/posts/" + post.id(), "edit", "learning.forum.change");
        }
        html.close();
    }

    private void act(Html html, String href, String icon, String key) {
        html.open("a", "class", "btn plain s", "href", href).icon(icon).text(words.t(key)).close();
    }

    String quote(Post post) {
        return PostText.quote(people.byId(post.getAuthorId()).map(Person::name).orElse(words.t("learning.forum.gone")), post.getText());
    }
}
