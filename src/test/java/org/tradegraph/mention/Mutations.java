package org.tradegraph.mention;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils texts in the ways that broken feeds do, and worse: the same seed gives the same texts. */
final class Mutations {

    private static final List<String> ODD = List.of("1.2.3.4.5", "9".repeat(400), "1,".repeat(60), "0.".repeat(60) + "1", "2024-99-99", "99.99.9999", "0000-00-00",
            "9999-12-31", "30 February 2024", "FY99999", "Q9 2024", "H7", "99M 2023", "99999999999 trillion yuan", "January 9999", "2023-2013", "2100-01",
            "between 2023 and 2013", "from May 2024 to May 2011", "Oct. 19-15", "1 000 000 000 000 000 000 000 tonnes", "\uD800", "\uDC00\uD83D", "\u202E", "\u200F",
            "\u0000", "\u0007", "\uFFFF", "\u2028", "e\u0301".repeat(40), "%%%", "((((", "))))", "- - -", "-----", "$$$", "half a half a half a", "one-two-three-four",
            "the the the", "port of port of", "respectively", "a.b.c.d.e.f.g.h.i.j", "year to year to date", "in in in", "\t", "\n", "\r", "—", "٣٤٥", "中国", "١٢٪");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] spoil(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            change(spoilt);
        }
        byte[] bytes = spoilt.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? withNoise(bytes) : bytes;
    }

    private void change(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(5)));
            case 2 -> text.insert(from, ODD.get(random.nextInt(ODD.size())));
            case 3 -> text.replace(from, to, " " + ODD.get(random.nextInt(ODD.size())) + " ");
            case 4 -> text.replace(from, to, new StringBuilder(text.substring(from, to)).reverse().toString());
            default -> swapDigits(text, from, to);
        }
    }

    private void swapDigits(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, (char) ('0' + random.nextInt(10)));
            } else if (text.charAt(i) == ' ' && random.nextInt(3) == 0) {
                text.setCharAt(i, ".,-'/\n%$ ".charAt(random.nextInt(9)));
            }
        }
    }

    private byte[] withNoise(byte[] bytes) {
        ByteArrayOutputStream noisy = new ByteArrayOutputStream();
        for (byte b : bytes) {
            noisy.write(random.nextInt(50) == 0 ? random.nextInt(256) : b);
        }
        return noisy.toByteArray();
    }
}
