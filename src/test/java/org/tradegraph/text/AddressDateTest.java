package org.tradegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class AddressDateTest {

    private static final Map<String, String> DAYS = Map.of(
            "http://news.example/2021-06/03/c_13265079.htm", "2021-06-03",
            "https://news.example/en/c/2021-06-23/13265079.shtml", "2021-06-23",
            "http://news.example/n3/2021/1020/c90000-9909525.html", "2021-10-20",
            "https://news.example/a/202306/22/WS64938348a310bf8a75.html", "2023-06-22",
            "http://news.example/view.php?ud=20190121000176", "2019-01-21",
            "https://news.example/view/AEN20190621001700320", "2019-06-21",
            "https://news.example/15-Sep-2018/goods-move", "2018-09-15",
            "https://news.example/business/2021/6/3/exports-rise", "2021-06-03");

    @Test
    void anAddressTellsTheDay() {
        DAYS.forEach((address, day) -> assertEquals(day, AddressDate.day(address).map(Object::toString).orElse("none"), address));
    }

    @Test
    void anAddressTellsNoMoreThanTheMonth() {
        assertEquals("none", AddressDate.day("https://news.example/2023/08/trade-stands-at-35-445b").map(Object::toString).orElse("none"));
        assertEquals("2023-08", AddressDate.month("https://news.example/2023/08/trade-stands-at-35-445b").map(Object::toString).orElse("none"));
    }

    @Test
    void anAddressMayTellNothing() {
        for (String address : new String[] {"https://news.example/?p=179865", "https://news.example/article27139074.ece", "https://news.example/vision-2030/12", "https://news.example/2099/45/67"}) {
            assertEquals("none", AddressDate.day(address).map(Object::toString).or(() -> AddressDate.month(address).map(Object::toString)).orElse("none"), address);
        }
    }
}
