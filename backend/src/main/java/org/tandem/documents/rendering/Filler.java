package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts data into the tree of a template. A block is a stretch of siblings: runs of a paragraph, paragraphs and tables
 * between two that hold nothing but the marks, or rows of a table between the cells that hold the marks. What data
 * brings in is never read as a template again.
 */
final class Filler {

    /** How many blanks were marked so far in the file. */
    private int blanks;

    void fill(Element root, Context context) {
        nodes(Xml.children(root), context);
    }

    /** Consecutive children of one parent. */
    private void nodes(List<Node> nodes, Context context) {
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var mark = mark(node);
            if (mark != null && mark.opens()) {
                var end = end(nodes, i, mark);
                block(nodes.subList(i, end + 1), nodes.subList(i + 1, end), context.times(mark));
                i = end;
            } else if (Xml.is(node, "tbl")) {
                rows(Xml.children(node, "tr"), context);
                if (Xml.children(node, "tr").isEmpty()) {
                    node.getParentNode().removeChild(node);
                }
            } else if (Xml.is(node, "p")) {
                paragraph((Element) node, context);
            } else if (node instanceof Element) {
                var token = Token.of(node);
                if (token != null && token.isValue()) {
                    value((Element) node, token, context.text(token));
                } else if (node.hasChildNodes() && !Xml.is(node, "t")) {
                    nodes(Xml.children(node), context);
                }
            }
        }
    }

    /** The mark that a run is, or that a paragraph consists of; null for all else. */
    private static Token mark(Node node) {
        if (Xml.is(node, "r")) {
            return Token.of(node);
        }
        if (!Xml.is(node, "p")) {
            return null;
        }
        var runs = Token.runs(node);
        if (runs.size() != 1
                || !node.getTextContent()
                        .strip()
                        .equals(runs.get(0).getTextContent().strip())) {
            return null;
        }
        var token = Token.of(runs.get(0));
        return token.isValue() ? null : token;
    }

    private int end(List<Node> nodes, int start, Token open) {
        var depth = 0;
        for (var i = start; i < nodes.size(); i++) {
            var mark = mark(nodes.get(i));
            if (mark != null && mark.name().equals(open.name())) {
                depth += mark.opens() ? 1 : mark.closes() ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw Places.problem(
                nodes.get(start),
                open,
                "Начало и конец блока стоят на разных местах: поставьте их либо в"
                        + " одном абзаце, либо отдельными абзацами, либо в ячейках одной таблицы.");
    }

    /** Puts copies of the pattern where the whole stretch stood. */
    private void block(List<Node> whole, List<Node> pattern, List<Context> times) {
        var parent = whole.get(0).getParentNode();
        var after = whole.get(whole.size() - 1).getNextSibling();
        for (var context : times) {
            var copies = new ArrayList<Node>();
            for (var node : pattern) {
                copies.add(parent.insertBefore(node.cloneNode(true), after));
            }
            if (!copies.isEmpty() && Xml.is(copies.get(0), "tr")) {
                rows(copies.stream().map(Element.class::cast).toList(), context);
            } else {
                nodes(copies, context);
            }
        }
        whole.forEach(parent::removeChild);
        if (Xml.is(parent, "tc") && Xml.children(parent, "p").isEmpty()) {
            // a cell without a paragraph is no cell for Word
            parent.appendChild(parent.getOwnerDocument().createElementNS(Xml.W, "w:p"));
        }
    }

    /** Rows, of which those between a mark and its end in another cell are a block. */
    private void rows(List<Element> rows, Context context) {
        for (var i = 0; i < rows.size(); i++) {
            var open = crossing(rows.get(i)).stream()
                    .filter(run -> Token.of(run).opens())
                    .findFirst();
            if (open.isEmpty()) {
                nodes(Xml.children(rows.get(i)), context);
                continue;
            }
            var token = Token.of(open.get());
            var end = rowEnd(rows, i, token);
            open.get().getParentNode().removeChild(open.get());
            var stretch = new ArrayList<Node>(rows.subList(i, end + 1));
            block(stretch, stretch, context.times(token));
            i = end;
        }
    }

    /** Row of the block's end; takes the mark of the end away. */
    private int rowEnd(List<Element> rows, int start, Token open) {
        var depth = 0;
        for (var i = start; i < rows.size(); i++) {
            for (var run : crossing(rows.get(i))) {
                var token = Token.of(run);
                if (token.name().equals(open.name())) {
                    depth += token.opens() ? 1 : -1;
                    if (depth == 0) {
                        run.getParentNode().removeChild(run);
                        return i;
                    }
                }
            }
        }
        throw Places.problem(rows.get(start), open, "У блока нет конца {{/" + open.name() + "}} в этой таблице.");
    }

    /** Marks of a row whose other half is in another cell. */
    private static List<Element> crossing(Element row) {
        var crossing = new ArrayList<Element>();
        for (var cell : Xml.all(row, "tc")) {
            var open = new ArrayList<Element>();
            for (var run : Token.runs(cell)) {
                var token = Token.of(run);
                if (token.opens()) {
                    open.add(run);
                } else if (token.closes()) {
                    var last = open.isEmpty() ? null : open.get(open.size() - 1);
                    if (last != null && Token.of(last).name().equals(token.name())) {
                        open.remove(last);
                    } else {
                        open.add(run);
                    }
                }
            }
            crossing.addAll(open);
        }
        return crossing;
    }

    private void paragraph(Element paragraph, Context context) {
        var tokens = Token.runs(paragraph);
        if (tokens.isEmpty()) {
            nodes(Xml.children(paragraph), context);
            return;
        }
        var only = tokens.size() == 1
                && paragraph
                        .getTextContent()
                        .strip()
                        .equals(tokens.get(0).getTextContent().strip());
        if (only) {
            var token = Token.of(tokens.get(0));
            var lines = context.text(token).split("\n");
            for (var i = 0; i < lines.length - 1; i++) {
                var copy = (Element) paragraph.cloneNode(true);
                paragraph.getParentNode().insertBefore(copy, paragraph);
                write(Token.runs(copy).get(0), lines[i].strip());
            }
            value(tokens.get(0), token, lines[lines.length - 1].strip());
        } else {
            nodes(Xml.children(paragraph), context);
        }
        oneStop(paragraph);
        if (paragraph.getTextContent().isBlank()
                && Xml.all(paragraph, "drawing").isEmpty()) {
            removeEmpty(paragraph);
        }
    }

    /** A value that ends with its own full stop («2026 г.») needs none of the sentence. */
    private static void oneStop(Element paragraph) {
        var before = "";
        for (var text : Xml.all(paragraph, "t")) {
            var content = text.getTextContent();
            if (before.endsWith(".") && content.startsWith(".") && !content.startsWith("..")) {
                text.setTextContent(content.substring(1));
            }
            before = content.isEmpty() ? before : content;
        }
    }

    /** A line of which the data left nothing goes away, if its cell keeps another one. */
    private static void removeEmpty(Element paragraph) {
        var parent = paragraph.getParentNode();
        var carriesSection = Xml.child(Xml.child(paragraph, "pPr"), "sectPr") != null;
        if (parent != null
                && !carriesSection
                && (!Xml.is(parent, "tc") || Xml.children(parent, "p").size() > 1)) {
            parent.removeChild(paragraph);
        }
    }

    private void value(Element run, Token token, String text) {
        write(run, text);
        if (text.equals(Context.BLANK)) {
            Blanks.mark(run, token.name(), ++blanks);
        }
    }

    private static void write(Element run, String text) {
        var place = Xml.child(run, "t");
        var lines = text.split("\n", -1);
        place.setTextContent(lines[0]);
        place.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        for (var i = 1; i < lines.length; i++) {
            run.appendChild(run.getOwnerDocument().createElementNS(Xml.W, "w:br"));
            var more = (Element) place.cloneNode(false);
            more.setTextContent(lines[i]);
            run.appendChild(more);
        }
    }
}
