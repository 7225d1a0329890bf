package org.rtc.learning.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;

/** A document as it is offered. */
@Named("fileItem")
@RequestScoped
public class FileItem {
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
        return FileFacts.of(json.getJsonObject("file"));
    }

    public String getUrl() {
        return ItemFileEndpoint.url(current.item(), "file", getFile());
    }

    public boolean isPicture() {
        return getFile().type().startsWith("image/") && !getFile().type().contains("svg");
    }

    public String getSize() {
        return getFile().readableSize(words.viewer().lang().locale());
    }

    public LocalizedText.Reading getNote() {
        return words.read(Remark.kept(json).text());
    }
}
