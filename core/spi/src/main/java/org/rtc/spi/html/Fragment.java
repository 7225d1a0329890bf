package org.rtc.spi.html;

/** A piece of a page that Java writes: {@code <rtc:fragment value="#{coursePage.outline}"/>}. For long lists. */
@FunctionalInterface
public interface Fragment {
    void write(Html html);
}
