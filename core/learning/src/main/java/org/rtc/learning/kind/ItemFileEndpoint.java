package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Gives the file, the video, the captions or a picture of an item to who may study it. */
@ApplicationScoped
public class ItemFileEndpoint implements Endpoint {
    @Inject
    Courses courses;
    @Inject
    ItemData data;
    @Inject
    FileStore files;
    @Inject
    Downloads downloads;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        CourseItem item = courses.requireStudy(id(path.get("itemId")));
        JsonObject json = data.get(item.id());
        JsonObject file = switch (path.get("what")) {
            case "file" -> json.getJsonObject("file");
            case "video" -> json.getJsonObject(VideoKind.VIDEO);
            default -> json.containsKey(VideoKind.CAPTIONS) ? json.getJsonObject(VideoKind.CAPTIONS).getJsonObject(path.get("what"))
                    : PagePictures.find(json, path.get("what"));
        };
        if (file == null) {
            throw Problem.notFound();
        }
        downloads.send(request, response, files.get(FileFacts.of(file).id()));
    }

    /** Address of an item's file. It changes with the file, so that browsers may keep what they got. */
    static String url(CourseItem item, String what, FileFacts file) {
        return "/courses/" + item.courseId() + "/items/" + item.id() + "/download/" + what + "/" + file.id() + "/"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
