package org.rtc.platform.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rtc.spi.text.Lang;

/**
 * What a person typed, as a query. Each word may match in any language, the reader's weighing most; the last one may be
 * just begun. Small words («de», «the») are welcome and not needed.
 */
final class WordsQuery {
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_WORD = 60;
    private static final float OTHER_LANGUAGE = 0.5f;
    private static final float TITLE = 4;
    private static final float SUMMARY = 2;

    private final Lang reader;
    private final List<String> words;

    WordsQuery(String typed, Lang reader) {
        this.reader = reader;
        this.words = Words.of(Words.PLAIN, typed).stream().filter(w -> w.length() <= LONGEST_WORD).limit(MOST_WORDS).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All words that are not small. */
    Query all() {
        return query(Occur.MUST, 0);
    }

    /** At least half of the words; null where that asks no less than {@link #all()}. */
    Query some() {
        return words.size() < 2 ? null : query(Occur.SHOULD, (words.size() + 1) / 2);
    }

    private Query query(Occur needed, int atLeast) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Query query = word(word, i == words.size() - 1);
            all.add(query, Words.small(reader, word) ? Occur.SHOULD : needed);
        }
        return all.setMinimumNumberShouldMatch(atLeast).build();
    }

    private Query word(String word, boolean last) {
        List<Query> anywhere = new ArrayList<>();
        for (Lang lang : Lang.ALL) {
            float weight = lang == reader ? 1 : OTHER_LANGUAGE;
            for (String stem : Words.of(Words.stemmed(lang), word)) {
                anywhere.add(term(Fields.title(lang), stem, TITLE * weight));
                anywhere.add(term(Fields.summary(lang), stem, SUMMARY * weight));
                anywhere.add(term(Fields.body(lang), stem, weight));
            }
        }
        boolean beginning = last && word.length() >= SHORTEST_BEGINNING;
        anywhere.add(plain(Fields.PLAIN_TITLE, word, beginning, 1));
        anywhere.add(plain(Fields.PLAIN, word, beginning, OTHER_LANGUAGE));
        return new DisjunctionMaxQuery(anywhere, 0.1f);
    }

    private static Query plain(String field, String word, boolean beginning, float weight) {
        Term term = new Term(field, word);
        return new BoostQuery(beginning ? new PrefixQuery(term) : new TermQuery(term), weight);
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}
