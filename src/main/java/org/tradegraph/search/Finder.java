package org.tradegraph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
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
        List<String> words = Fields.words(analyzer, typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = typed.strip().toLowerCase(Locale.ROOT);
        Set<Integer> found = new LinkedHashSet<>(documents(searcher.search(new TermQuery(new Term(Fields.WHOLE, whole)), most, BY_WEIGHT)));
        List<Integer> others = documents(searcher.search(byWords(words), CANDIDATES, BY_WEIGHT));
        Set<Integer> beginning = beginning(others, whole);
        found.addAll(beginning);
        found.addAll(others);
        return hits(found.stream().limit(most).toList());
    }

    /** Those of which the name that is shown begins with what was typed. */
    private Set<Integer> beginning(List<Integer> documents, String typed) throws IOException {
        Set<Integer> beginning = new LinkedHashSet<>();
        for (int document : documents) {
            LeafReaderContext leaf = searcher.getIndexReader().leaves().get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
            BinaryDocValues name = DocValues.getBinary(leaf.reader(), Fields.NAME);
            if (name.advanceExact(document - leaf.docBase) && name.binaryValue().utf8ToString().startsWith(typed)) {
                beginning.add(document);
            }
        }
        return beginning;
    }

    private static Query byWords(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isWhole = i < words.size() - 1;
            all.add(!isWhole && word.length() <= Fields.LONGEST_START ? new TermQuery(new Term(Fields.START, word)) : inNames(word, isWhole), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private static Query inNames(String word, boolean isWhole) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : NAMES) {
            Term term = new Term(field, word);
            any.add(isWhole ? new TermQuery(term) : new PrefixQuery(term), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    List<Hit> sentences(String typed, int most) throws IOException {
        List<String> words = Fields.words(analyzer, typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> all = hits(documents(searcher.search(inSentence(words, BooleanClause.Occur.MUST), most)));
        return all.isEmpty() ? hits(documents(searcher.search(inSentence(words, BooleanClause.Occur.SHOULD), most))) : all;
    }

    private static Query inSentence(List<String> words, BooleanClause.Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(Fields.WORDS, word)), occur));
        return query.build();
    }

    private static List<Integer> documents(TopDocs found) {
        return Stream.of(found.scoreDocs).map(scored -> scored.doc).toList();
    }

    private List<Hit> hits(List<Integer> documents) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int document : documents) {
            Document entry = searcher.storedFields().document(document);
            hits.add(new Hit(entry.get(Fields.IRI), entry.get(Fields.KIND), entry.get(Fields.SHOWN), entry.get(Fields.ABOUT)));
        }
        return hits;
    }
}
