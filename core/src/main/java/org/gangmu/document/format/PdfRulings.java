package org.gangmu.document.format;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The straight horizontal and vertical lines that a page draws: stroked lines, boxes, and bars that are thin enough. */
final class PdfRulings {

    /** A line from one point to another, in the upright reader's coordinates; first the left or upper end. */
    record Ruling(float x0, float y0, float x1, float y1) {
        boolean isHorizontal() {
            return y1 - y0 <= x1 - x0;
        }
    }

    /** What is thicker is an area, not a line. */
    private static final float THICKEST = 3;

    /** A page with more is a drawing or a map. */
    private static final int MOST = 20_000;

    private final List<float[]> path = new ArrayList<>();
    private final List<float[]> drawn = new ArrayList<>();
    private PDRectangle box = PDRectangle.A4;
    private float atX;
    private float atY;
    private float fromX;
    private float fromY;

    void clear(PDRectangle cropBox) {
        box = cropBox;
        path.clear();
        drawn.clear();
    }

    void listenTo(PDFStreamEngine engine) {
        on(engine, "re", this::rectangle);
        on(engine, "m", this::move);
        on(engine, "l", this::line);
        on(engine, "h", n -> closePath());
        for (String stroke : new String[] {"S", "s", "B", "B*", "b", "b*"}) {
            boolean closes = Character.isLowerCase(stroke.charAt(0));
            on(engine, stroke, n -> paint(true, closes));
        }
        for (String fill : new String[] {"f", "F", "f*"}) {
            on(engine, fill, n -> paint(false, true));
        }
        on(engine, "n", n -> path.clear());
    }

    /** What an operator does with its numbers, which are page coordinates in pairs. */
    private interface Action {
        void with(float[] points);
    }

    private void on(PDFStreamEngine engine, String name, Action action) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                if (drawn.size() < MOST && path.size() < MOST) {
                    action.with(points(getContext(), name, operands));
                }
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private float[] points(PDFStreamEngine engine, String operator, List<COSBase> operands) {
        float[] numbers = new float[operands.size() / 2 * 2];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        if (operator.equals("re") && numbers.length == 4) {
            numbers[2] += numbers[0];
            numbers[3] += numbers[1];
        }
        for (int i = 0; i < numbers.length; i += 2) {
            Point2D.Float point = engine.transformedPoint(numbers[i], numbers[i + 1]);
            numbers[i] = point.x - box.getLowerLeftX();
            numbers[i + 1] = point.y - box.getLowerLeftY();
        }
        return numbers;
    }

    private void rectangle(float[] p) {
        if (p.length == 4) {
            path.add(new float[] {
                Math.min(p[0], p[2]), Math.min(p[1], p[3]), Math.max(p[0], p[2]), Math.max(p[1], p[3]), 1
            });
        }
    }

    private void move(float[] p) {
        if (p.length == 2) {
            fromX = atX = p[0];
            fromY = atY = p[1];
        }
    }

    private void line(float[] p) {
        if (p.length == 2) {
            lineTo(p[0], p[1]);
        }
    }

    private void lineTo(float x, float y) {
        path.add(new float[] {Math.min(atX, x), Math.min(atY, y), Math.max(atX, x), Math.max(atY, y), 0});
        atX = x;
        atY = y;
    }

    private void closePath() {
        if (!path.isEmpty() && (atX != fromX || atY != fromY)) {
            lineTo(fromX, fromY);
        }
    }

    private void paint(boolean stroked, boolean closed) {
        if (closed) {
            closePath();
        }
        if (!stroked && path.stream().allMatch(part -> part[4] == 0)) {
            bar();
        } else {
            for (float[] part : path) {
                boolean thin = Math.min(part[2] - part[0], part[3] - part[1]) <= THICKEST;
                if (thin) {
                    drawn.add(part);
                } else if (stroked && part[4] == 1) {
                    edges(part);
                }
            }
        }
        path.clear();
    }

    // A filled outline made of lines is a bar if it is thin as a whole.
    private void bar() {
        float[] whole = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE, 0};
        for (float[] part : path) {
            whole[0] = Math.min(whole[0], part[0]);
            whole[1] = Math.min(whole[1], part[1]);
            whole[2] = Math.max(whole[2], part[2]);
            whole[3] = Math.max(whole[3], part[3]);
        }
        if (!path.isEmpty() && Math.min(whole[2] - whole[0], whole[3] - whole[1]) <= THICKEST) {
            drawn.add(whole);
        }
    }

    private void edges(float[] box) {
        drawn.add(new float[] {box[0], box[1], box[2], box[1], 0});
        drawn.add(new float[] {box[0], box[3], box[2], box[3], 0});
        drawn.add(new float[] {box[0], box[1], box[0], box[3], 0});
        drawn.add(new float[] {box[2], box[1], box[2], box[3], 0});
    }

    /** The rulings as a reader sees them who turns the page by so many degrees; none if there are too many. */
    List<Ruling> seenFrom(int degrees) {
        List<Ruling> rulings = new ArrayList<>();
        for (float[] line : drawn.size() < MOST ? drawn : List.<float[]>of()) {
            float ax = xFrom(degrees, line[0], line[1]);
            float ay = yFrom(degrees, line[0], line[1]);
            float bx = xFrom(degrees, line[2], line[3]);
            float by = yFrom(degrees, line[2], line[3]);
            rulings.add(new Ruling(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)));
        }
        return rulings;
    }

    // As TextPosition turns glyphs
    private float xFrom(int degrees, float x, float y) {
        return switch (degrees) {
            case 90 -> y;
            case 180 -> box.getWidth() - x;
            case 270 -> box.getHeight() - y;
            default -> x;
        };
    }

    private float yFrom(int degrees, float x, float y) {
        return switch (degrees) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> box.getWidth() - x;
            default -> box.getHeight() - y;
        };
    }
}
