package org.tandem.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes every placeholder a run of its own. Editors tear a placeholder over several runs when it is corrected or
 * checked for spelling; the first piece's look is kept.
 */
final class TokenRuns {

    /** Stands for what is no text, so that no placeholder reaches over a tab or a picture. */
    private static final char OTHER = '\uFFFC';

    private TokenRuns() {}

    static void separate(Element root) {
        for (var name : List.of("proofErr", "lastRenderedPageBreak")) {
            Xml.all(root, name).forEach(mark -> mark.getParentNode().removeChild(mark));
        }
        for (var paragraph : Xml.all(root, "p")) {
            holders(paragraph).forEach(TokenRuns::separateIn);
        }
    }

    /** The paragraph and what inside it holds runs. */
    private static List<Node> holders(Element paragraph) {
        var holders = new ArrayList<Node>();
        holders.add(paragraph);
        for (var i = 0; i < holders.size(); i++) {
            for (var child : Xml.children(holders.get(i))) {
                if (Xml.is(child, "hyperlink")
                        || Xml.is(child, "ins")
                        || Xml.is(child, "smartTag")
                        || Xml.is(child, "sdt")
                        || Xml.is(child, "sdtContent")) {
                    holders.add(child);
                }
            }
        }
        return holders;
    }

    private static void separateIn(Node holder) {
        var texts = new ArrayList<Element>();
        var whole = new StringBuilder();
        var owners = new ArrayList<Integer>();
        for (var run : Xml.children(holder, "r")) {
            for (var piece : Xml.children(run)) {
                if (Xml.is(piece, "t")) {
                    texts.add((Element) piece);
                    for (var i = 0; i < piece.getTextContent().length(); i++) {
                        owners.add(texts.size() - 1);
                    }
                    whole.append(piece.getTextContent());
                } else if (!Xml.is(piece, "rPr")) {
                    whole.append(OTHER);
                    owners.add(-1);
                }
            }
        }
        if (whole.indexOf("{{") < 0) {
            return;
        }
        gather(whole, owners, texts);
        for (var run : Xml.children(holder, "r")) {
            split(run);
        }
    }

    /** Moves each placeholder wholly into the text where it begins. */
    private static void gather(StringBuilder whole, List<Integer> owners, List<Element> texts) {
        var contents = new ArrayList<StringBuilder>();
        texts.forEach(text -> contents.add(new StringBuilder()));
        var found = Token.ANY.matcher(whole);
        var end = 0;
        var start = -1;
        for (var i = 0; i < whole.length(); i++) {
            if (i >= end && start <= i) {
                var more = found.find(i);
                start = more ? found.start() : Integer.MAX_VALUE;
                end = more ? found.end() : Integer.MAX_VALUE;
            }
            if (owners.get(i) >= 0) {
                var inside = i >= start && i < end;
                contents.get(owners.get(inside ? start : i)).append(whole.charAt(i));
            }
        }
        for (var i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(contents.get(i).toString());
            texts.get(i).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    private static void split(Element run) {
        if (!Token.ANY.matcher(run.getTextContent()).find()) {
            return;
        }
        var holder = run.getParentNode();
        for (var piece : Xml.children(run)) {
            if (Xml.is(piece, "rPr")) {
                continue;
            }
            if (!Xml.is(piece, "t")) {
                holder.insertBefore(like(run, piece), run);
                continue;
            }
            var text = piece.getTextContent();
            var found = Token.ANY.matcher(text);
            var from = 0;
            while (found.find()) {
                insert(run, (Element) piece, text.substring(from, found.start()));
                insert(run, (Element) piece, found.group());
                from = found.end();
            }
            insert(run, (Element) piece, text.substring(from));
        }
        holder.removeChild(run);
    }

    private static void insert(Element run, Element piece, String text) {
        if (!text.isEmpty()) {
            var copy = piece.cloneNode(false);
            copy.setTextContent(text);
            run.getParentNode().insertBefore(like(run, copy), run);
        }
    }

    private static Element like(Element run, Node content) {
        var copy = (Element) run.cloneNode(false);
        var look = Xml.child(run, "rPr");
        if (look != null) {
            copy.appendChild(look.cloneNode(true));
        }
        copy.appendChild(content);
        return copy;
    }
}
