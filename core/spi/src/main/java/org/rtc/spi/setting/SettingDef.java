package org.rtc.spi.setting;

/**
 * A setting that a part brings; administrators see it with the words of {@code KEY} and {@code KEY.help}.
 *
 * @param key      with the part's id in front: {@code catalogue.leadDays}
 * @param fallback value until somebody sets one
 */
public record SettingDef(String key, Type type, String fallback) {
    public enum Type { TEXT, NUMBER, YES_NO, SECRET, EMAIL, URL }
}
