package org.tradegraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradegraph.files.TradeGraphException;

/** Reads the head of a query file; a fault is told with file and line. */
final class HeaderReader {

    private static final String MARK = "#+";
    private static final Pattern FIELD = Pattern.compile("([a-z]+)(?: ([A-Za-z][A-Za-z0-9]*))?\\s*:\\s*(.*)");
    /** What addresses say beside the parameters. */
    private static final List<String> RESERVED = List.of("format", "page", "page_size");
    private static final String LIST = " list";
    private static final List<Parameter.Type> UNLISTED = List.of(Parameter.Type.TEXT, Parameter.Type.LIMIT);
    private static final List<String> VIEWS = List.of("table", "bar", "line", "map", "graph");

    private final String file;
    private final Map<String, Entry> fields = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private record Entry(int line, String value) {
    }

    private HeaderReader(String file) {
        this.file = file;
    }

    static Header read(String file, String text) {
        return new HeaderReader(file).read(text);
    }

    private Header read(String text) {
        int number = 0;
        for (String line : text.split("\r?\n")) {
            number++;
            if (line.startsWith(MARK)) {
                field(number, line.substring(MARK.length()).strip());
            }
        }
        return new Header(required("summary"), value("description"), tags(), List.copyOf(parameters), view(), expect());
    }

    private void field(int line, String content) {
        Matcher field = FIELD.matcher(content);
        if (!field.matches()) {
            throw error(line, "'" + content + "' is no header line; write '#+ name: value'");
        }
        String name = field.group(1);
        if (name.equals("param") && field.group(2) != null) {
            parameters.add(parameter(line, field.group(2), field.group(3)));
        } else if (!List.of("summary", "description", "tags", "view", "expect").contains(name) || field.group(2) != null) {
            throw error(line, "there is no header field '" + content.substring(0, field.start(3)).strip()
                    + "'; use summary, description, tags, param NAME, view or expect");
        } else if (fields.put(name, new Entry(line, field.group(3).strip())) != null) {
            throw error(line, "'" + name + "' is given twice; keep one");
        }
    }

    private Parameter parameter(int line, String name, String content) {
        if (parameters.stream().anyMatch(parameter -> parameter.name().equals(name))) {
            throw error(line, "the parameter '" + name + "' is given twice; keep one");
        }
        if (RESERVED.contains(name)) {
            throw error(line, "'" + name + "' says how an answer is given; take another name for the parameter");
        }
        List<String> parts = new ArrayList<>(Arrays.asList(content.split("\\s*,\\s*")));
        String type = parts.remove(0).strip();
        boolean isList = type.endsWith(LIST);
        boolean required = parts.removeIf(part -> part.equals("required"));
        parts.removeIf(part -> part.equals("optional"));
        Optional<String> preset = take(parts, "default ");
        Optional<String> example = take(parts, "example ");
        String help = String.join(", ", parts).strip();
        if (help.isEmpty()) {
            throw error(line, "say in words what the parameter '" + name + "' is, after its type");
        }
        if (required && example.isEmpty()) {
            throw error(line, "the parameter '" + name + "' is required and so needs an example");
        }
        return new Parameter(name, type(line, isList ? type.substring(0, type.length() - LIST.length()) : type, isList), isList, required, preset, example, help);
    }

    private Parameter.Type type(int line, String code, boolean isList) {
        Parameter.Type type = Parameter.Type.find(code).orElseThrow(() -> error(line,
                "'" + code + "' is no type of parameter; use " + Parameter.Type.known() + ", or one of them and the word list"));
        if (isList && UNLISTED.contains(type)) {
            throw error(line, "there are no lists of the type '" + code + "'; leave out the word list");
        }
        return type;
    }

    private static Optional<String> take(List<String> parts, String word) {
        Optional<String> found = parts.stream().filter(part -> part.startsWith(word)).findFirst();
        found.ifPresent(parts::remove);
        return found.map(part -> part.substring(word.length()).strip());
    }

    private List<String> tags() {
        String list = required("tags");
        if (!list.matches("\\[.*]")) {
            throw error(line("tags"), "write the tags as a list: [partner, ranking]");
        }
        return Arrays.stream(list.substring(1, list.length() - 1).split(",")).map(String::strip)
                .filter(tag -> !tag.isEmpty()).collect(Collectors.toUnmodifiableList());
    }

    private View view() {
        String content = value("view");
        if (content.isEmpty()) {
            return View.TABLE;
        }
        List<String> words = List.of(content.split("\\s+"));
        if (!VIEWS.contains(words.get(0))) {
            throw error(line("view"), "'" + words.get(0) + "' is no view; use " + String.join(", ", VIEWS));
        }
        return new View(words.get(0), words.subList(1, words.size()));
    }

    private int expect() {
        String rows = required("expect");
        if (!rows.matches("\\d{1,6}")) {
            throw error(line("expect"), "'" + rows + "' is no number of rows");
        }
        return Integer.parseInt(rows);
    }

    private String required(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            throw error(1, "the header has no '" + name + "'; add a line '#+ " + name + ": …'");
        }
        return value;
    }

    private String value(String name) {
        return fields.containsKey(name) ? fields.get(name).value() : "";
    }

    private int line(String name) {
        return fields.get(name).line();
    }

    private TradeGraphException error(int line, String message) {
        return new TradeGraphException(file + ":" + line + ": " + message);
    }
}
