package org.rtc.platform.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** The fields of the index, and how a document becomes them. Nothing is stored: an index gives ids. */
final class Fields {
    /** Another one lets every index be built anew: fields or words are made otherwise. */
    static final String FORMAT = "1";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String OPEN = "open";
    static final String REF = "ref";
    static final String SORT = "sort";
    static final String PLAIN_TITLE = "plain_title";
    static final String PLAIN = "plain";
    static final String YES = "y";

    private static final FieldType TEXT = textType(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType WORDS = textType(IndexOptions.DOCS, true);
    private static final int LONGEST_FACET = 1000;

    private Fields() {
    }

    static String title(Lang lang) {
        return "title_" + lang.tag();
    }

    static String summary(Lang lang) {
        return "summary_" + lang.tag();
    }

    static String body(Lang lang) {
        return "body_" + lang.tag();
    }

    static String facet(String name) {
        return "facet_" + name;
    }

    static Term key(String kind, long id) {
        return new Term(KEY, kind + "/" + id);
    }

    static Document document(String kind, SearchDocument source) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, source.id()).text(), Field.Store.NO));
        document.add(new StringField(KIND, kind, Field.Store.NO));
        document.add(new NumericDocValuesField(REF, source.id()));
        if (source.open()) {
            document.add(new StringField(OPEN, YES, Field.Store.NO));
        }
        Instant sort = source.sort();
        document.add(new NumericDocValuesField(SORT, sort == null ? Long.MIN_VALUE : sort.toEpochMilli()));
        source.facets().forEach((name, values) -> values.stream().filter(v -> v.length() < LONGEST_FACET)
                .forEach(value -> document.add(new SortedSetDocValuesField(facet(name), new BytesRef(value)))));
        for (Lang lang : Lang.ALL) {
            add(document, title(lang), PLAIN_TITLE, source.title(), lang);
            add(document, summary(lang), PLAIN, source.summary(), lang);
            add(document, body(lang), PLAIN, source.body(), lang);
        }
        return document;
    }

    private static void add(Document document, String field, String plain, LocalizedText text, Lang lang) {
        String value = text == null ? null : text.get(lang);
        if (value != null) {
            document.add(new Field(field, value, TEXT));
            document.add(new Field(plain, value, WORDS));
        }
    }

    /** Each field's words as its name says. */
    static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Lang lang : Lang.ALL) {
            byField.put(title(lang), Words.stemmed(lang));
            byField.put(summary(lang), Words.stemmed(lang));
            byField.put(body(lang), Words.stemmed(lang));
        }
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return byField.getOrDefault(field, Words.PLAIN);
            }
        };
    }

    private static FieldType textType(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
