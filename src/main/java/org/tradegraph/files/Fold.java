package org.tradegraph.files;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings together: lower case, no accents, straight quotes, plain hyphens. Words of files and of texts are compared in this form. */
public final class Fold {

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
        String parted = hasAccents(words) ? Normalizer.normalize(words, Normalizer.Form.NFD) : words;
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); ) {
            int c = parted.codePointAt(i);
            if (c < 128) {
                folded.append(c == '`' ? '\'' : (char) c);
            } else if (!isAccent(c)) {
                append(folded, c);
            }
            i += Character.charCount(c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether anything but plain letters and the usual quotes and dashes stands there. */
    private static boolean hasAccents(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > 127 && (c < '\u2010' || c > '\u2027')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case '‘', '’', 'ʼ', '´' -> folded.append('\'');
            case '‐', '‑', '‒', '–', '—' -> folded.append('-');
            case 'ł', 'Ł' -> folded.append('l');
            case 'ø', 'Ø' -> folded.append('o');
            case 'đ', 'Đ' -> folded.append('d');
            case 'ı', 'İ' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case '\u00A0', '\u202F', '\u2009' -> folded.append(' ');
            default -> folded.appendCodePoint(c);
        }
    }
}
