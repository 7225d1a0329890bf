package org.rtc.scorm.pack.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of characters that HTML knows and XML does not; titles that were copied from pages have them. (HTML 4.01 §24.2.1) */
final class HtmlEntities {

    private static final Pattern NAMED = Pattern.compile("&([A-Za-z]{2,8}[0-9]{0,2});");
    private static final int FIRST = 0xA0;
    /** From {@code U+00A0} on, in order. */
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 "
            + "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc "
            + "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
            + "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
            + "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
            + "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ";
    private static final Map<String, String> CHARACTERS = new HashMap<>(Map.of("ndash", "–", "mdash", "—", "lsquo", "‘", "rsquo", "’",
            "ldquo", "“", "rdquo", "”", "hellip", "…", "euro", "€", "bull", "•", "trade", "™"));

    static {
        var names = LATIN.strip().split(" ");
        for (var i = 0; i < names.length; i++) {
            CHARACTERS.put(names[i], Character.toString(FIRST + i));
        }
    }

    private HtmlEntities() {
    }

    /** The text with the characters in place of their names; names that are not known stay. */
    static String read(String text) {
        return NAMED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(CHARACTERS.getOrDefault(found.group(1), found.group())));
    }
}
