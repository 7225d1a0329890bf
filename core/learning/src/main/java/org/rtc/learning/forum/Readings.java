package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what people have seen. */
@ApplicationScoped
public class Readings {
    @Inject
    Follows follows;

    @Transactional
    public void seen(long person, long thread, long post) {
        follows.seen(person, thread, post);
    }
}
