package org.tradegraph.trade;

/** How two named things are said to be related without a number. */
public enum Predicate implements Named {
    LOCATED_IN("locatedIn"),
    CAPITAL_OF("capitalOf"),
    BORDERS("borders"),
    PORT_OF("portOf"),
    MEMBER_OF("memberOf"),
    TRADES_PRODUCT("tradesProduct"),
    EXPORTS_TO("exportsTo"),
    IMPORTS_FROM("importsFrom");

    private final String code;

    Predicate(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
