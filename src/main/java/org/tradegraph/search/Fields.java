package org.tradegraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tradegraph.graph.Vocab;

/** What is kept of each entry, and by which words it is found: letters without accents and capitals. */
final class Fields {

    /** The IRI that {@code text:query} gives. */
    static final String IRI = "uri";
    /** The IRI as a whole word, of things only, by which an entry is replaced. */
    static final String KEY = "key";
    /** The document an entry belongs to. */
    static final String OWNER = "owner";
    static final String KIND = "kind";
    static final String LABEL = "label";
    static final String OTHER = "other";
    static final String TITLE = "title";
    static final String WORDS = "words";
    /** All names, whole and folded, for those who type one out. */
    static final String WHOLE = "whole";
    /** The first letters of each word of all names, so that few letters need no look through all the words that begin so. */
    static final String START = "start";
    static final int LONGEST_START = 3;
    /** The name that is shown, in small letters, read for many entries at once. */
    static final String NAME = "name";
    static final String SHOWN = "shown";
    static final String ABOUT = "about";
    static final String WEIGHT = "weight";

    private static final int MOST_WORDS = 32;

    private Fields() {
    }

    static TextIndexLucene index() {
        EntityDefinition definition = new EntityDefinition(IRI, LABEL);
        definition.set(LABEL, Vocab.PREF_LABEL);
        definition.set(OTHER, Vocab.ALT_LABEL);
        definition.set(TITLE, Vocab.TITLE);
        definition.set(WORDS, NodeFactory.createURI(Vocab.OA + "exact"));
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(analyzer());
        return (TextIndexLucene) TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), config);
    }

    /** The words of a text, as they are found by. */
    static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(LABEL, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase").addTokenFilter("asciifolding").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
