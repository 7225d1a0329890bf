package org.rtc.learning.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.Lang;

/** A video as it is shown. */
@Named("videoItem")
@RequestScoped
public class VideoItem {
    @Inject
    ItemData data;
    @Inject
    CurrentItem current;
    @Inject
    Words words;

    private JsonObject json;

    @PostConstruct
    void load() {
        json = data.get(current.item().id());
    }

    public FileFacts getFile() {
        return FileFacts.of(json.getJsonObject(VideoKind.VIDEO));
    }

    public String getUrl() {
        return ItemFileEndpoint.url(current.item(), VideoKind.VIDEO, getFile());
    }

    public String getSize() {
        return getFile().readableSize(words.viewer().lang().locale());
    }

    /** Captions, shown at once where they are in the reader's language. */
    public Fragment getTracks() {
        return html -> {
            JsonObject captions = json.getJsonObject(VideoKind.CAPTIONS);
            for (Lang lang : Lang.ALL) {
                if (captions != null && captions.containsKey(lang.tag())) {
                    FileFacts file = FileFacts.of(captions.getJsonObject(lang.tag()));
                    html.empty("track", "kind", "captions", "srclang", lang.tag(), "label", lang.locale().getDisplayLanguage(lang.locale()),
                            "src", ItemFileEndpoint.url(current.item(), lang.tag(), file),
                            "default", lang == words.viewer().lang() ? "default" : null);
                }
            }
        };
    }
}
