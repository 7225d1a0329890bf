package org.rtc.spi.text;

/**
 * The words of the screens. Each part brings {@code i18n/ID_{es,en,fr,pt}.properties} (UTF-8); its keys begin with
 * {@code ID.}. In pages: {@code #{t['ID.key']}} and {@code #{t.of('ID.key', argument)}}.
 */
public interface Texts {
    /**
     * @param key       with the part's id in front
     * @param arguments for {@link java.text.MessageFormat}; without any the text is given as it stands
     * @return the text; the key itself where there is none, so that a page still shows
     */
    String get(Lang lang, String key, Object... arguments);
}
