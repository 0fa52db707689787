package org.tradegraph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import com.google.gson.stream.JsonWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.Vocab;

/**
 * The frame that shapes statements into a tree: on top stands what they are about, below it what it links to and what links to it. What
 * is reached neither way stands beside it, so that no statement is lost.
 */
final class Frame {

    private final Map<Node, List<Node>> links = new HashMap<>();
    private final SortedSet<String> inward = new TreeSet<>();
    private final Set<Node> tops = new LinkedHashSet<>();

    Frame(List<Triple> triples, Optional<Node> focus) {
        for (Triple triple : triples) {
            List<Node> from = links.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>());
            if (!triple.getPredicate().equals(Vocab.TYPE)) { // a class is named by its instances, and not told below them
                from.add(triple.getObject());
            }
        }
        focus.filter(links::containsKey).ifPresent(top -> findTops(triples, top));
    }

    private void findTops(List<Triple> triples, Node focus) {
        Set<Node> reached = new HashSet<>();
        reach(focus, reached);
        tops.add(focus);
        for (Triple triple : triples) {
            if (triple.getObject().equals(focus) && !triple.getPredicate().equals(Vocab.TYPE)) {
                inward.add(triple.getPredicate().getURI());
                reach(triple.getSubject(), reached);
            }
        }
        for (Triple triple : triples) {
            if (!reached.contains(triple.getSubject())) {
                tops.add(triple.getSubject());
                reach(triple.getSubject(), reached);
            }
        }
    }

    private void reach(Node start, Set<Node> reached) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (reached.add(node)) {
                links.getOrDefault(node, List.of()).forEach(waiting::push);
            }
        }
    }

    /** A frame cannot name a blank node; where one would stand on top, everything may. */
    String json(JsonLdContext context) {
        StringWriter text = new StringWriter();
        Unchecked.run(() -> {
            JsonWriter json = new JsonWriter(text);
            json.beginObject();
            context.write(json);
            if (!tops.isEmpty() && tops.stream().allMatch(Node::isURI)) {
                writeTops(json);
            }
            json.endObject().close();
        });
        return text.toString();
    }

    private void writeTops(JsonWriter json) throws IOException {
        json.name("@id").beginArray();
        for (Node top : tops) {
            json.value(top.getURI());
        }
        json.endArray();
        if (!inward.isEmpty()) {
            json.name("@reverse").beginObject();
            for (String property : inward) {
                json.name(property).beginObject().endObject();
            }
            json.endObject();
        }
    }
}
