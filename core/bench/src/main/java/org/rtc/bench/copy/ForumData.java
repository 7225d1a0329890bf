package org.rtc.bench.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** The forum of the measured course, and in grown data forums of other courses until there are 100,000 posts. */
final class ForumData {
    private static final int OTHER_FORUMS = 247;
    private static final int OTHER_THREADS = 100;
    private static final int OTHER_ITEMS = 10_000;

    private final Connection connection;
    private final Prose prose = new Prose();
    private final LocalDateTime begin = LocalDateTime.now().minusDays(20);
    private long thread = Numbers.FIRST;
    private long post = Numbers.FIRST;

    ForumData(Connection connection) {
        this.connection = connection;
    }

    void make(int times) throws SQLException {
        if (times > 1) {
            otherForums();
        }
        try (Batch threads = new Batch(connection, "ln_thread", "id,forum_id,title,author_id,created,posts,last_post_id,last_author_id,last_at");
                Batch posts = new Batch(connection, "ln_post", "id,thread_id,author_id,text,html,created")) {
            thread(threads, posts, Numbers.FORUM, Numbers.LONG_THREAD_POSTS);
            for (int i = 0; i < Numbers.THREADS * times; i++) {
                thread(threads, posts, Numbers.FORUM, Numbers.POSTS);
            }
            for (int i = 0; times > 1 && i < OTHER_FORUMS * OTHER_THREADS; i++) {
                thread(threads, posts, Numbers.FIRST + OTHER_ITEMS + i / OTHER_THREADS, Numbers.POSTS);
            }
        }
    }

    private void otherForums() throws SQLException {
        try (Batch sections = new Batch(connection, "ln_section", "id,course_id,title,position")) {
            for (int i = 0; i < OTHER_FORUMS; i++) {
                sections.add(Numbers.FIRST + OTHER_ITEMS + i, Numbers.FIRST + 1 + i, prose.localized("", "", 25), 0);
            }
        }
        try (Batch items = new Batch(connection, "ln_item", "id,course_id,section_id,kind,title,position")) {
            for (int i = 0; i < OTHER_FORUMS; i++) {
                long id = Numbers.FIRST + OTHER_ITEMS + i;
                items.add(id, Numbers.FIRST + 1 + i, id, "forum", prose.localized("", "", 25), 0);
            }
        }
    }

    private void thread(Batch threads, Batch posts, long forum, int count) throws SQLException {
        LocalDateTime at = begin.plusSeconds(thread - Numbers.FIRST);
        threads.add(thread, forum, prose.text(50), author(0), at, count, post + count - 1, author(count - 1), at.plusMinutes(count));
        for (int i = 0; i < count; i++) {
            String text = prose.text(300);
            posts.add(post++, thread, author(i), text, "<p>" + text + "</p>\n", at.plusMinutes(i));
        }
        thread++;
    }

    private long author(int i) {
        return Numbers.FIRST + (thread + i * 7L) % Numbers.LEARNERS;
    }
}
