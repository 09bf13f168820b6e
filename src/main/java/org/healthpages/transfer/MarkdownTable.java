package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first row is its head, as Markdown wants it. A cell that reached over several is said in each of them, so that
 * no dose comes to stand under another heading.
 */
class MarkdownTable {
    private static final int MOST_COLUMNS = 50;

    private final List<List<@Nullable Element>> rows = new ArrayList<>();
    private final boolean isPlain;
    private boolean isTooWide;
    private final MarkdownInLine inLine;

    MarkdownTable(Element table, MarkdownInLine inLine) {
        this.isPlain = table.selectFirst("table table, ul, ol, h1, h2, h3, h4, h5, h6, pre, blockquote") == null;
        this.inLine = inLine;
        if (isPlain) {
            read(table);
        }
    }

    /** A cell and in how many rows it is still to be said. */
    private record Reaching(Element cell, int rows) {}

    private void read(Element table) {
        List<@Nullable Reaching> fromAbove = new ArrayList<>();
        for (Element row : table.select("tr")) {
            fromAbove = readRow(row, fromAbove);
        }
    }

    private List<@Nullable Reaching> readRow(Element row, List<@Nullable Reaching> fromAbove) {
        List<@Nullable Element> cells = new ArrayList<>();
        List<@Nullable Reaching> further = new ArrayList<>();
        Iterator<Element> own = row.select("> td, > th").iterator();
        while (cells.size() < MOST_COLUMNS && (own.hasNext() || cells.size() < fromAbove.size())) {
            Reaching above = cells.size() < fromAbove.size() ? fromAbove.get(cells.size()) : null;
            if (above != null) {
                put(above, 1, cells, further);
            } else if (own.hasNext()) {
                Element cell = own.next();
                int columns = Math.min(MOST_COLUMNS - cells.size(), span(cell, "colspan"));
                put(new Reaching(cell, span(cell, "rowspan")), columns, cells, further);
            } else {
                cells.add(null);
                further.add(null);
            }
        }
        isTooWide |= own.hasNext();
        rows.add(cells);
        return further;
    }

    private static void put(
            Reaching one, int columns, List<@Nullable Element> cells, List<@Nullable Reaching> further) {
        for (int i = 0; i < columns; i++) {
            cells.add(one.cell());
            further.add(one.rows() > 1 ? new Reaching(one.cell(), one.rows() - 1) : null);
        }
    }

    private static int span(Element cell, String name) {
        String number = cell.attr(name).strip();
        return number.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(number)) : 1;
    }

    /** Whether it can be one in Markdown, and no cell is left over. */
    boolean isOne() {
        return isPlain && !isTooWide && columns() > 1;
    }

    private int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    Node node() {
        int columns = columns();
        var table = new TableBlock();
        var head = new TableHead();
        head.appendChild(row(rows.get(0), columns, true));
        table.appendChild(head);
        var body = new TableBody();
        rows.stream().skip(1).forEach(row -> body.appendChild(row(row, columns, false)));
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    private Node row(List<@Nullable Element> cells, int columns, boolean isHead) {
        var row = new TableRow();
        for (int i = 0; i < columns; i++) {
            var cell = new TableCell();
            cell.setHeader(isHead);
            Element words = i < cells.size() ? cells.get(i) : null;
            if (words != null) {
                inLine.oneLine(words, cell);
            }
            row.appendChild(cell);
        }
        return row;
    }
}
