package org.tradegraph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Asks one state of the index. */
final class Finder {

    private static final int CANDIDATES = 100;
    private static final Sort BY_WEIGHT = new Sort(new SortField(Fields.WEIGHT, SortField.Type.LONG, true), SortField.FIELD_DOC);
    private static final List<String> NAMES = List.of(Fields.LABEL, Fields.OTHER);

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Finder(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** Things with a name that has all the words typed, the last of them perhaps unfinished: those named so first, then those that begin so. */
    List<Hit> things(String typed, int most) throws IOException {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = typed.strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>(hits(searcher.search(new TermQuery(new Term(Fields.WHOLE, whole)), most, BY_WEIGHT)));
        List<Hit> others = hits(searcher.search(byWords(words), CANDIDATES, BY_WEIGHT));
        others.stream().filter(hit -> !hits.contains(hit)).sorted(Comparator.comparing((Hit hit) -> !hit.text().toLowerCase(Locale.ROOT).startsWith(whole)))
                .forEach(hits::add);
        return hits.stream().limit(most).toList();
    }

    private static Query byWords(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String field : NAMES) {
                Term term = new Term(field, words.get(i));
                any.add(i < words.size() - 1 ? new TermQuery(term) : new PrefixQuery(term), BooleanClause.Occur.SHOULD);
            }
            all.add(any.build(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    List<Hit> sentences(String typed, int most) throws IOException {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> all = hits(searcher.search(inSentence(words, BooleanClause.Occur.MUST), most));
        return all.isEmpty() ? hits(searcher.search(inSentence(words, BooleanClause.Occur.SHOULD), most)) : all;
    }

    private static Query inSentence(List<String> words, BooleanClause.Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(Fields.WORDS, word)), occur));
        return query.build();
    }

    private List<Hit> hits(TopDocs found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : found.scoreDocs) {
            Document entry = searcher.storedFields().document(scored.doc);
            hits.add(new Hit(entry.get(Fields.IRI), entry.get(Fields.KIND), entry.get(Fields.SHOWN), entry.get(Fields.ABOUT)));
        }
        return hits;
    }

    private List<String> words(String typed) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.LABEL, typed)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < 32) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
