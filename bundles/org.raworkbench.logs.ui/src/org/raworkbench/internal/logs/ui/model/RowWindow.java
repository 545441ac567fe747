package org.raworkbench.internal.logs.ui.model;

/**
 * The part of any number of rows that can be seen, and the slider beside it, which counts in {@code int}.
 *
 * @param rows all rows
 * @param top the first one that can be seen
 * @param height how many can be seen
 */
public record RowWindow(long rows, long top, int height) {

    /** The slider has so many places, however many rows there are. */
    public static final int SLIDER = 1_000_000;

    public RowWindow {
        height = Math.max(1, height);
        rows = Math.max(0, rows);
        top = Math.max(0, Math.min(top, rows - height));
    }

    public RowWindow top(long row) {
        return new RowWindow(rows, row, height);
    }

    public RowWindow rows(long number) {
        return new RowWindow(number, top, height);
    }

    public RowWindow height(int number) {
        return new RowWindow(rows, top, number);
    }

    /** Moved so far that {@code row} can be seen; in the middle where it was far away. */
    public RowWindow showing(long row) {
        if (row >= top && row < top + height) {
            return this;
        }
        if (row == top - 1 || row == top + height) {
            return top(row < top ? row : row - height + 1);
        }
        return top(row - height / 2);
    }

    /** Number of rows that can be seen. */
    public int visible() {
        return (int) Math.min(height, rows - top);
    }

    /** Whether there is more than can be seen. */
    public boolean scrolls() {
        return rows > height;
    }

    /** Length of the slider's thumb. */
    public int thumb() {
        return scrolls() ? (int) Math.max(1, Math.round((double) SLIDER * height / rows)) : SLIDER;
    }

    /** Where the thumb is. */
    public int slider() {
        long most = rows - height;
        return most <= 0 ? 0 : (int) Math.round((double) top / most * (SLIDER - thumb()));
    }

    /** Moved to where the thumb was dragged; its ends are the first and the last row exactly. */
    public RowWindow slider(int place) {
        int most = SLIDER - thumb();
        if (place >= most) {
            return top(rows - height);
        }
        return top(most <= 0 ? 0 : Math.round((double) Math.max(0, place) / most * (rows - height)));
    }
}
