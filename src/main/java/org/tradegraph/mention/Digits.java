package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Tells the number that digits with stops and commas mean: {@code 1,234.5}, {@code 1.234,5}, {@code 12,5}, {@code 1,25,000}. */
final class Digits {

    private static final int LONGEST = 24;

    private Digits() {
    }

    /** The number, or nothing where the separators make none ({@code 1.2.3}), it is longer than any amount, or it begins with a nought as codes do. */
    static Optional<BigDecimal> value(String text) {
        boolean numbered = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
        if (text.length() > LONGEST || numbered) {
            return Optional.empty();
        }
        int comma = text.lastIndexOf(',');
        int stop = text.lastIndexOf('.');
        boolean decimalComma = comma >= 0 && (stop >= 0 ? comma > stop : text.indexOf(',') == comma && text.length() - comma - 1 != 3);
        char decimal = decimalComma ? ',' : '.';
        char thousands = decimalComma ? '.' : ',';
        int point = text.lastIndexOf(decimal);
        if (!decimalComma && comma < 0 && text.indexOf('.') != stop) {
            return isGrouped(text, '.') ? Optional.of(whole(text)) : Optional.empty();
        }
        String head = point < 0 ? text : text.substring(0, point);
        boolean sound = head.indexOf(decimal) < 0 && (head.indexOf(thousands) < 0 || isGrouped(head, thousands));
        return sound ? Optional.of(point < 0 ? whole(head) : new BigDecimal(digits(head) + "." + text.substring(point + 1))) : Optional.empty();
    }

    /** Whether three digits stand at the end and two or three (in India) between the separators. */
    private static boolean isGrouped(String text, char separator) {
        int end = text.length();
        for (int at = text.lastIndexOf(separator); at >= 0; at = text.lastIndexOf(separator, at - 1)) {
            int length = end - at - 1;
            if (length != 3 && (length != 2 || end == text.length())) {
                return false;
            }
            end = at;
        }
        return end >= 1 && end <= 3;
    }

    private static BigDecimal whole(String text) {
        return new BigDecimal(digits(text));
    }

    private static String digits(String text) {
        return text.replace(",", "").replace(".", "");
    }
}
