package org.rtc.spi.web;

/**
 * What a plain HTML form does when it is posted. An {@code @ApplicationScoped} bean, thin: it reads the form and calls a
 * service. A {@link org.rtc.spi.problem.Problem} shows the page again with what was typed and what is wrong with it;
 * where the route has no page, it leads back to where the person came from with a sentence.
 */
@FunctionalInterface
public interface Action {
    /**
     * @return the path to lead on to, such as {@code /courses/1}; null to show the route's own page with what the action
     *         found (results of a check, say), in a bean of the request
     */
    String post(Posted form);
}
