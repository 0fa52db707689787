package org.tradegraph.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a JSON object holds under a key: one answer, or a list of right ones; an answer may be that there is nothing. */
record Slot(List<Optional<String>> answers) {

    private static final Optional<String> NOTHING = Optional.empty();

    /** The slot of a key; a missing key and {@code null} are the one answer that there is nothing. */
    static Slot of(JsonObject fact, String key) {
        JsonElement value = fact.get(key);
        if (value == null || value.isJsonNull()) {
            return new Slot(List.of(NOTHING));
        }
        List<Optional<String>> answers = new ArrayList<>();
        for (JsonElement element : value.isJsonArray() ? value.getAsJsonArray() : List.of(value)) {
            answers.add(element.isJsonNull() ? NOTHING : Optional.of(element.getAsString()));
        }
        return new Slot(answers);
    }

    /** Whether any answer here and any answer there have the same form; an empty list is the answer that there is nothing. */
    <T> boolean matches(Slot other, Function<Optional<String>, T> form) {
        return orNothing().matchesListed(other.orNothing(), form);
    }

    /** The same, but an empty list matches nothing. */
    <T> boolean matchesListed(Slot other, Function<Optional<String>, T> form) {
        return answers.stream().map(form)
                .anyMatch(right -> other.answers.stream().map(form).anyMatch(right::equals));
    }

    private Slot orNothing() {
        return answers.isEmpty() ? new Slot(List.of(NOTHING)) : this;
    }

    /** Whether nothing is among the answers. */
    boolean allowsNothing() {
        return orNothing().answers.stream().anyMatch(answer -> answer.filter(text -> !text.isEmpty()).isEmpty());
    }

    /** The first answer. */
    Optional<String> first() {
        return orNothing().answers.get(0);
    }
}
