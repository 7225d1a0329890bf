package org.rtc.platform.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.rtc.spi.text.Lang;

/**
 * Takes text apart into words: without accents, as many type none, and for each language without its endings and its
 * smallest words. Accents go before endings do, so that a word typed without them ends alike.
 */
final class Words {
    private static final Pattern PORTUGUESE_OES = Pattern.compile("oes$");
    private static final CharArraySet ARTICLES = new CharArraySet(
            Arrays.asList("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true);

    private static final Map<Lang, CharArraySet> STOP = new EnumMap<>(Map.of(
            Lang.ES, folded(SpanishAnalyzer.getDefaultStopSet()),
            Lang.EN, folded(EnglishAnalyzer.getDefaultStopSet()),
            Lang.FR, folded(FrenchAnalyzer.getDefaultStopSet()),
            Lang.PT, folded(PortugueseAnalyzer.getDefaultStopSet())));

    /** Words as they are written, but for accents and case. */
    static final Analyzer PLAIN = new Folding(null);

    private static final Map<Lang, Analyzer> STEMMED = stemmed();

    private Words() {
    }

    static Analyzer stemmed(Lang lang) {
        return STEMMED.get(lang);
    }

    static boolean small(Lang lang, String plain) {
        return STOP.get(lang).contains(plain);
    }

    static List<String> of(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<Lang, Analyzer> stemmed() {
        Map<Lang, Analyzer> all = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> all.put(lang, new Folding(lang)));
        return all;
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet all = new CharArraySet(words.size(), true);
        for (Object word : words) {
            char[] chars = (char[]) word;
            char[] plain = new char[4 * chars.length];
            all.add(new String(plain, 0, ASCIIFoldingFilter.foldToASCII(chars, 0, plain, 0, chars.length)));
        }
        return all;
    }

    private static final class Folding extends Analyzer {
        private final Lang lang;

        Folding(Lang lang) {
            this.lang = lang;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new ElisionFilter(new LowerCaseFilter(words), ARTICLES));
            return new TokenStreamComponents(words, lang == null ? plain : stem(new StopFilter(plain, STOP.get(lang))));
        }

        private TokenFilter stem(TokenStream plain) {
            return switch (lang) {
                case ES -> new SpanishLightStemFilter(plain);
                case EN -> new PorterStemFilter(plain);
                case FR -> new FrenchLightStemFilter(plain);
                case PT -> new PortugueseLightStemFilter(new PatternReplaceFilter(plain, PORTUGUESE_OES, "ao", false));
            };
        }
    }
}
