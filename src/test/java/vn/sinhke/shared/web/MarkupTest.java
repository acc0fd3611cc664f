package vn.sinhke.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed by somebody never becomes an element of the page. */
class MarkupTest {

    @Test
    void textAndAttributesAreEscaped() {
        assertThat(new Markup().open("a", "href", "/x?a=1&b=\"'><script>", "title", 12).text("Đàn <b>lợn</b> & gà").close("a"))
                .hasToString("<a href=\"/x?a=1&amp;b=&#34;&#39;&gt;&lt;script&gt;\" title=\"12\">Đàn &lt;b&gt;lợn&lt;/b&gt; &amp; gà</a>");
    }

    /** An answer to a partial request stands in a section that these characters would end. */
    @Test
    void theEndOfAPartialAnswersSectionIsEscaped() {
        assertThat(new Markup().element("span", "]]>", "]]>")).hasToString("<span class=\"]]&gt;\">]]&gt;</span>");
    }

    @Test
    void whatIsNothingIsLeftOut() {
        assertThat(new Markup().open("li", "class", null, "id", "a").text(null).close("li")).hasToString("<li id=\"a\"></li>");
        assertThat(new Markup().element("p", null, "")).hasToString("<p></p>");
    }

    @Test
    void anElementWithoutContentEndsWhereItBegins() {
        assertThat(new Markup().open("label").open("input", "type", "checkbox").close("input").open("br").close("br").close("label"))
                .hasToString("<label><input type=\"checkbox\" /><br /></label>");
    }
}
