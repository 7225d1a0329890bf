package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Gives a file of a post to whoever may enter its forum. */
@ApplicationScoped
public class PostFileEndpoint implements Endpoint {
    @Inject
    ForumDoor door;
    @Inject
    PostFiles files;
    @Inject
    FileStore store;
    @Inject
    Downloads downloads;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        String id = path.get("fileId");
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        door.enter(files.forumOf(Long.parseLong(id)).orElseThrow(Problem::notFound));
        downloads.send(request, response, store.get(Long.parseLong(id)));
    }
}
