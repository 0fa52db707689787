package org.tradegraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, always in one and the same form. */
final class Literals {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]");

    private Literals() {
    }

    /** Words as given, with a blank for each sign that no XML may hold. */
    static Node text(String words) {
        return NodeFactory.createLiteralString(NOT_IN_XML.matcher(words).replaceAll(" "));
    }

    /** Words in English, or in no stated language where they are not even in Latin letters. */
    static Node english(String words) {
        return OTHER_SCRIPT.matcher(words).find() ? text(words) : NodeFactory.createLiteralLang(words, "en");
    }

    static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(plain(value), XSDDatatype.XSDdecimal);
    }

    /** A number without exponent and without needless zeros, but with a decimal point, as Turtle writes decimals. */
    static String plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}
