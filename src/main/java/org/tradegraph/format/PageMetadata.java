package org.tradegraph.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tradegraph.text.PublicationDate;

/** Finds title, day, publisher and address of a web page: in its linked data first, then in its meta tags, then in what it shows. */
final class PageMetadata {

    private static final List<String> TITLES = List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
    private static final List<String> DATES = List.of("article:published_time", "og:published_time", "og:article:published_time", "datepublished", "citation_publication_date", "citation_date",
            "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
            "publicationdate", "parsely-pub-date", "sailthru.date", "article.published");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title", "application-name");
    private static final List<String> NAMES = List.of("property", "name", "itemprop");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final Pattern TITLE_END = Pattern.compile("\\s+[|–—»·-]\\s+");

    private final Document page;
    private final LinkedData linked;

    private PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Metadata of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        return new Metadata(metadata.title(), metadata.date(), metadata.publisher(), metadata.url());
    }

    private Optional<String> title() {
        return first(() -> linked.text("headline"), () -> meta(TITLES), this::onlyHeading, this::windowTitle).map(PageMetadata::line);
    }

    private Optional<String> onlyHeading() {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? filled(headings.get(0).text()) : Optional.empty();
    }

    /** The title of the window without the name of the site behind it. */
    private Optional<String> windowTitle() {
        String title = page.title().strip();
        Matcher end = TITLE_END.matcher(title);
        int last = -1;
        while (end.find()) {
            last = end.start();
        }
        boolean namesSite = last > 0 && title.length() - last < title.length() / 2;
        return filled(namesSite ? title.substring(0, last) : title);
    }

    private Optional<LocalDate> date() {
        return first(() -> linked.text("datePublished").flatMap(PageMetadata::day), () -> metas(DATES).map(PageMetadata::day).flatMap(Optional::stream).findFirst(), this::shownDay);
    }

    private Optional<LocalDate> shownDay() {
        Element story = page.selectFirst("article, main");
        Stream<Element> times = (story == null ? page : story).select("[itemprop=datePublished], time[pubdate], time[datetime]").stream();
        return times.flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
                .map(PageMetadata::day).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> day(String words) {
        return PublicationDate.find(words).filter(PublicationDate::isPlausible);
    }

    private Optional<String> publisher() {
        return first(() -> linked.name("publisher"), () -> meta(PUBLISHERS)).map(PageMetadata::line);
    }

    private Optional<String> url() {
        return first(() -> address(page.select("link[rel~=(?i)^canonical$]").attr("href")), () -> meta(List.of("og:url")).flatMap(PageMetadata::address),
                () -> linked.text("url").flatMap(PageMetadata::address), () -> linked.text("mainEntityOfPage").flatMap(PageMetadata::address), this::savedFrom);
    }

    /** The address that a browser notes in a page when it saves it. */
    private Optional<String> savedFrom() {
        return page.childNodes().stream().flatMap(node -> Stream.concat(Stream.of(node), node.childNodes().stream()))
                .filter(Comment.class::isInstance).map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
                .filter(Matcher::find).map(found -> found.group(1)).map(PageMetadata::address).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> address(String words) {
        try {
            URI uri = new URI(words.strip());
            return uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http") ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> meta(List<String> names) {
        return metas(names).findFirst();
    }

    /** What the meta tags of some names say, in the order of the names. */
    private Stream<String> metas(List<String> names) {
        List<Element> tags = page.select("meta[content]");
        Function<String, Stream<String>> values = name -> tags.stream()
                .filter(tag -> NAMES.stream().anyMatch(key -> tag.attr(key).toLowerCase(Locale.ROOT).strip().equals(name))).map(tag -> tag.attr("content"));
        return names.stream().flatMap(values).map(PageMetadata::filled).flatMap(Optional::stream);
    }

    private static Optional<String> filled(String words) {
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    @SafeVarargs
    private static <T> Optional<T> first(Supplier<Optional<T>>... sources) {
        return Stream.of(sources).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
