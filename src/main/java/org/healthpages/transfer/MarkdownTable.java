package org.healthpages.transfer;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** A table whose first row is its head, as Markdown wants it. */
class MarkdownTable {
    private final List<Element> rows;
    private final int columns;
    private final boolean isPlain;
    private final MarkdownInLine inLine;

    MarkdownTable(Element table, MarkdownInLine inLine) {
        this.rows = table.select("tr");
        this.columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        this.isPlain = table.selectFirst("table table, ul, ol, h1, h2, h3, h4, h5, h6, pre, blockquote") == null;
        this.inLine = inLine;
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    boolean isOne() {
        return columns > 1 && isPlain;
    }

    Node node() {
        var table = new TableBlock();
        var head = new TableHead();
        head.appendChild(row(rows.get(0), true));
        table.appendChild(head);
        var body = new TableBody();
        rows.stream().skip(1).forEach(row -> body.appendChild(row(row, false)));
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    private Node row(Element element, boolean isHead) {
        var row = new TableRow();
        List<Element> cells = cells(element);
        for (int i = 0; i < columns; i++) {
            var cell = new TableCell();
            cell.setHeader(isHead);
            if (i < cells.size()) {
                inLine.oneLine(cells.get(i), cell);
            }
            row.appendChild(cell);
        }
        return row;
    }
}
