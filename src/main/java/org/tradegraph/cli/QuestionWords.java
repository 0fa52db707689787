package org.tradegraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What was typed after {@code query}: the name of a question and values for its parameters. */
record QuestionWords(String name, Map<String, String> values) {

    private static final String OPTION = "--";

    static QuestionWords parse(List<String> words, CommandLine command) {
        String name = "";
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (!word.startsWith(OPTION) && name.isEmpty()) {
                name = word;
            } else if (!word.startsWith(OPTION)) {
                throw new ParameterException(command, "'" + word + "' stands alone; write a parameter as --PARAMETER VALUE");
            } else if (word.contains("=")) {
                put(values, word.substring(OPTION.length(), word.indexOf('=')), word.substring(word.indexOf('=') + 1), command);
            } else if (place + 1 == words.size()) {
                throw new ParameterException(command, "a value is missing after " + word);
            } else {
                put(values, word.substring(OPTION.length()), words.get(++place), command);
            }
        }
        if (name.isEmpty()) {
            throw new ParameterException(command, "the name of the question is missing; 'tradegraph query' lists them");
        }
        return new QuestionWords(name, values);
    }

    private static void put(Map<String, String> values, String parameter, String value, CommandLine command) {
        if (values.put(parameter, value) != null) {
            throw new ParameterException(command, "--" + parameter + " is given twice");
        }
    }
}
