package org.tradegraph.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings together: lower case, no accents, straight quotes, plain hyphens. Words of files and of texts are compared in this form. */
public final class Fold {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Fold() {
    }

    public static String fold(String words) {
        return isPlain(words) ? words.toLowerCase(Locale.ROOT) : foldAccents(words);
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String foldAccents(String words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(folded, plain.charAt(i));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '‘', '’', 'ʼ', '`', '´' -> folded.append('\'');
            case '‐', '‑', '‒', '–', '—' -> folded.append('-');
            case 'ł', 'Ł' -> folded.append('l');
            case 'ø', 'Ø' -> folded.append('o');
            case 'đ', 'Đ' -> folded.append('d');
            case 'ı', 'İ' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case '\u00A0', '\u202F', '\u2009' -> folded.append(' ');
            default -> folded.append(c);
        }
    }
}
