package org.rtc.bench.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The forum of the measured course, and in grown data forums of other courses until there are 100,000 posts. */
final class ForumData {
    private static final int OTHER_FORUMS = 247;
    private static final int OTHER_THREADS = 100;
    private static final int OTHER_ITEMS = 10_000;

    private final Connection connection;
    private final Prose prose = new Prose();
    private final LocalDateTime begin = LocalDateTime.now().minusDays(20);

    ForumData(Connection connection) {
        this.connection = connection;
    }

    void make(int times) throws SQLException {
        List<Shape> shapes = new ArrayList<>(List.of(new Shape(Numbers.FORUM, Numbers.LONG_THREAD_POSTS)));
        shapes.addAll(Collections.nCopies(Numbers.THREADS * times, new Shape(Numbers.FORUM, Numbers.POSTS)));
        if (times > 1) {
            otherForums();
            for (int i = 0; i < OTHER_FORUMS; i++) {
                shapes.addAll(Collections.nCopies(OTHER_THREADS, new Shape(Numbers.FIRST + OTHER_ITEMS + i, Numbers.POSTS)));
            }
        }
        threads(shapes);
        posts(shapes);
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

    private void threads(List<Shape> shapes) throws SQLException {
        try (Batch threads = new Batch(connection, "ln_thread", "id,forum_id,title,author_id,created,posts,last_post_id,last_author_id,last_at")) {
            long post = Numbers.FIRST;
            for (int i = 0; i < shapes.size(); i++) {
                Shape shape = shapes.get(i);
                post += shape.posts;
                threads.add(Numbers.FIRST + i, shape.forum, prose.text(50), author(i, 0), at(i), shape.posts, post - 1,
                        author(i, shape.posts - 1), at(i).plusMinutes(shape.posts));
            }
        }
    }

    private void posts(List<Shape> shapes) throws SQLException {
        try (Batch posts = new Batch(connection, "ln_post", "id,thread_id,author_id,text,html,created")) {
            long post = Numbers.FIRST;
            for (int i = 0; i < shapes.size(); i++) {
                for (int k = 0; k < shapes.get(i).posts; k++) {
                    String text = prose.text(300);
                    posts.add(post++, Numbers.FIRST + i, author(i, k), text, "<p>" + text + "</p>\n", at(i).plusMinutes(k));
                }
            }
        }
    }

    private LocalDateTime at(int thread) {
        return begin.plusSeconds(thread);
    }

    private static long author(int thread, int post) {
        return Numbers.FIRST + (thread + post * 7L) % Numbers.LEARNERS;
    }

    /** A thread: in which forum, how many posts. */
    private record Shape(long forum, int posts) {
    }
}
