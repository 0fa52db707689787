package org.tradegraph.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Finds the story on a web page: leaves out what is marked as furniture, takes what is marked as the story, or else goes down
 * to the smallest element that still holds nearly all running text, and leaves out what is nothing but links there.
 */
final class MainText {

    private static final String MARKUP = "script, style, noscript, template, svg, iframe";
    private static final String FURNITURE = "nav, footer, aside, dialog, form, button, select, [role=navigation], [role=banner], [role=complementary], "
            + "[role=contentinfo], [role=search], [role=dialog], [role=menu], [hidden], [aria-hidden=true], [style~=display:\\s*none]";
    private static final Set<String> FURNITURE_WORDS = Set.of("comment", "comments", "disqus", "related", "relatedposts", "share", "sharing", "sharebar", "social",
            "newsletter", "subscribe", "subscription", "sidebar", "breadcrumb", "breadcrumbs", "menu", "navbar", "navigation", "nav", "footer", "cookie", "cookies", "consent",
            "gdpr", "advert", "advertisement", "ad", "ads", "adsbygoogle", "sponsored", "promo", "recommended", "recommendations", "popular", "trending", "mostread",
            "widget", "widgets", "pagination", "pager", "modal", "popup", "paywall", "toolbar", "skip", "outbrain", "taboola", "tags", "taglist", "masthead", "topbar",
            "login", "copyright");
    private static final Set<String> NEVER_FURNITURE = Set.of("html", "body", "article", "main", "p");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final String STORY = "[itemprop=articleBody], article, main, [role=main]";
    private static final Set<String> PARTS_OF_STORIES = Set.of("p", "li", "ul", "ol", "dl", "h1", "h2", "h3", "blockquote", "pre", "table", "span");
    private static final String LINK_HOLDERS = "ul, ol, li, p, h2, h3, h4, h5, h6, table, div, section";
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.5;
    private static final double MOSTLY_LINKS = 0.7;

    private final Element body;
    private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private TextWeights weights;

    private MainText(Element body) {
        this.body = body;
        this.weights = TextWeights.of(body, left);
    }

    /** The lines of the story on a page. */
    static String of(Element body) {
        MainText text = new MainText(body);
        text.leaveFurniture();
        Element story = text.story();
        text.leaveLinks(story);
        return Lines.of(story, text.left);
    }

    /** Leaves furniture out, unless most of the text would go with it. */
    private void leaveFurniture() {
        left.addAll(body.select(MARKUP));
        weights = TextWeights.of(body, left);
        double most = weights.running(body) * MOST;
        body.select(FURNITURE + ", [class], [id], header").stream()
                .filter(element -> weights.running(element) < most && isFurniture(element)).forEach(left::add);
        weights = TextWeights.of(body, left);
    }

    private static boolean isFurniture(Element element) {
        return element.is(FURNITURE) || isNamedAsFurniture(element) || isPageHead(element);
    }

    private static boolean isNamedAsFurniture(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return !NEVER_FURNITURE.contains(element.normalName()) && NO_LETTERS.splitAsStream(names).anyMatch(FURNITURE_WORDS::contains);
    }

    private static boolean isPageHead(Element element) {
        return element.normalName().equals("header") && element.closest("article, main") == null && element.selectFirst("h1") == null;
    }

    /** The innermost element that is marked as the story and holds most of the text, or else the smallest that holds nearly all. */
    private Element story() {
        List<Element> marked = body.select(STORY).stream().filter(story -> weights.running(story) > weights.running(body) * MOST).toList();
        return marked.isEmpty() ? smallest() : marked.get(marked.size() - 1);
    }

    private Element smallest() {
        Element found = body;
        Optional<Element> next = heaviest(found);
        while (next.isPresent()) {
            found = next.get();
            next = heaviest(found);
        }
        return found;
    }

    private Optional<Element> heaviest(Element element) {
        double enough = Math.max(1, weights.running(element) * NEARLY_ALL);
        return element.children().stream()
                .filter(child -> weights.running(child) >= enough && !PARTS_OF_STORIES.contains(child.normalName())).findFirst();
    }

    /** Leaves out the lists, lines and headings that are nothing but links to other pages. */
    private void leaveLinks(Element story) {
        story.select(LINK_HOLDERS).stream()
                .filter(element -> element != story && weights.running(element) < weights.all(element) * (1 - MOSTLY_LINKS)).forEach(left::add);
    }
}
