package org.rtc.spi.module;

import java.util.List;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;
import org.rtc.spi.web.Slot;

/**
 * What a part brings, at a glance. Each part has one such {@code @ApplicationScoped} bean; the core's own parts too.
 * What needs code of its own is a bean of its own that implements one small interface: an item kind
 * ({@link org.rtc.spi.course.ItemKind}), a job ({@link org.rtc.spi.job.Job}), a search source
 * ({@link org.rtc.spi.search.SearchSource}) and so on.
 */
public interface RtcModule {
    /** The id of its {@code META-INF/rtc-module.properties}. */
    String id();

    /** Its pages and other addresses. An address that no route names does not exist. */
    default List<Route> routes() {
        return List.of();
    }

    /** Entries of menus. Asked for each page in the name of who looks, so an entry may be left out where it leads to nothing. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    default List<PermissionDef> permissions() {
        return List.of();
    }

    default List<SettingDef> settings() {
        return List.of();
    }

    default List<Slot> slots() {
        return List.of();
    }

    default List<NoticeKind> noticeKinds() {
        return List.of();
    }

    /** What those who use it can read about it. */
    default List<Guide> guides() {
        return List.of();
    }
}
