package org.gangmu.mechanism.feel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangmu.mechanism.feel.Lexer.Kind;
import org.gangmu.mechanism.feel.Lexer.Sign;
import org.gangmu.mechanism.feel.UnaryTests.Test;
import org.jspecify.annotations.Nullable;

/** Reads expressions and unary tests by recursive descent. Not thread-safe; made for one text. */
final class Parser {
    private static final int DEEPEST = 60;
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final String text;
    private final List<Sign> signs;
    private int next;
    private int depth;

    private Parser(String text) {
        this.text = text;
        this.signs = Lexer.cut(text);
    }

    static Node expression(String text) {
        var parser = new Parser(text);
        Node node = parser.disjunction();
        parser.expectEnd();
        return node;
    }

    /** {@code -}, {@code not(…)}, or tests separated by commas; the answer says whether they are negated. */
    static UnaryTests unaryTests(String text) {
        var parser = new Parser(text);
        if (parser.signs.size() == 2 && parser.peek().is("-")) {
            return new UnaryTests(text, false, List.of());
        }
        boolean negated = parser.peek().is("not");
        if (negated) {
            parser.next++;
            parser.expect("(");
        }
        var tests = new ArrayList<Test>();
        do {
            tests.add(parser.test());
        } while (parser.accept(","));
        if (negated) {
            parser.expect(")");
        }
        parser.expectEnd();
        return new UnaryTests(text, negated, tests);
    }

    private Test test() {
        Sign sign = peek();
        if (sign.kind() == Kind.SIGN && COMPARISONS.contains(sign.text())) {
            next++;
            return new Test.Comparison(sign.text(), sum());
        }
        int start = next;
        if (sign.is("[") || sign.is("(") || sign.is("]")) {
            Test interval = interval();
            if (interval != null) {
                return interval;
            }
            next = start;
        }
        return new Test.Comparison("=", sum());
    }

    /** {@code [10..30)} or {@code ]10..30[}; null if this is a list or a bracket of another kind. */
    private @Nullable Test interval() {
        boolean fromIncluded = signs.get(next++).is("[");
        if (peek().is("]") || peek().kind() == Kind.END) {
            return null;
        }
        Node from = sum();
        if (!accept("..")) {
            return null;
        }
        Node to = sum();
        Sign end = signs.get(next++);
        if (!end.is("]") && !end.is(")") && !end.is("[")) {
            throw fault(end, "区间须以 ] 或 ) 结束", "an interval ends with ] or )");
        }
        return new Test.Interval(from, fromIncluded, to, end.is("]"));
    }

    private Node disjunction() {
        Node left = conjunction();
        while (peek().is("or")) {
            next++;
            left = new Node.Operation("or", left, conjunction());
        }
        return left;
    }

    private Node conjunction() {
        Node left = comparison();
        while (peek().is("and")) {
            next++;
            left = new Node.Operation("and", left, comparison());
        }
        return left;
    }

    private Node comparison() {
        Node left = sum();
        Sign sign = peek();
        if (sign.kind() == Kind.SIGN && COMPARISONS.contains(sign.text())) {
            next++;
            return new Node.Operation(sign.text(), left, sum());
        }
        return left;
    }

    private Node sum() {
        Node left = product();
        while (peek().is("+") || peek().is("-")) {
            left = new Node.Operation(signs.get(next++).text(), left, product());
        }
        return left;
    }

    private Node product() {
        Node left = operand();
        while (peek().is("*") || peek().is("/")) {
            left = new Node.Operation(signs.get(next++).text(), left, operand());
        }
        return left;
    }

    private Node operand() {
        if (++depth > DEEPEST) {
            throw fault(peek(), "嵌套过深", "nested too deeply");
        }
        Node node = operand(signs.get(next++));
        depth--;
        return node;
    }

    private Node operand(Sign sign) {
        switch (sign.kind()) {
            case NUMBER -> {
                return new Node.Literal(new BigDecimal(sign.text()));
            }
            case TEXT -> {
                return new Node.Literal(sign.text());
            }
            case WORD -> {
                return word(sign);
            }
            case SIGN -> {
                return bracket(sign);
            }
            default -> throw fault(sign, "末尾缺少内容", "something is missing at the end");
        }
    }

    private Node bracket(Sign sign) {
        if (sign.is("-")) {
            return new Node.Operation("-", new Node.Literal(BigDecimal.ZERO), operand());
        }
        if (sign.is("(")) {
            Node inner = disjunction();
            expect(")");
            return inner;
        }
        if (sign.is("[")) {
            var items = new ArrayList<Node>();
            while (!peek().is("]")) {
                items.add(disjunction());
                if (!accept(",")) {
                    break;
                }
            }
            expect("]");
            return new Node.ListOf(items);
        }
        throw fault(sign, "不应出现“" + sign.text() + "”", "unexpected “" + sign.text() + "”");
    }

    private Node word(Sign word) {
        switch (word.text()) {
            case "true", "false" -> {
                return new Node.Literal(Boolean.valueOf(word.text()));
            }
            case "null" -> {
                return new Node.Literal(null);
            }
            case "if" -> {
                Node condition = disjunction();
                expect("then");
                Node then = disjunction();
                expect("else");
                return new Node.Choice(condition, then, disjunction());
            }
            case "then", "else", "and", "or", "not", "for", "some", "every", "function", "in", "between", "instance" ->
                throw fault(word, "这里不能用“" + word.text() + "”", "“" + word.text() + "” is not understood here");
            default -> {
                return peek().is("(") ? call(word) : new Node.Name(word.text());
            }
        }
    }

    private Node call(Sign function) {
        next++;
        Sign argument = signs.get(next++);
        if (!function.is("date") || argument.kind() != Kind.TEXT) {
            throw fault(
                    function,
                    "没有函数“" + function.text() + "”，只有 date(\"2021-05-06\")",
                    "the function “" + function.text() + "” is not understood; only date(\"2021-05-06\") is");
        }
        expect(")");
        try {
            return new Node.Literal(LocalDate.parse(argument.text()));
        } catch (DateTimeException e) {
            throw fault(
                    argument,
                    "“" + argument.text() + "”不是日期，应如 2021-05-06",
                    "“" + argument.text() + "” is no day like 2021-05-06");
        }
    }

    private Sign peek() {
        return signs.get(next);
    }

    private boolean accept(String sign) {
        if (peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw fault(peek(), "缺少“" + sign + "”", "“" + sign + "” is missing");
        }
    }

    private void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw fault(peek(), "不应出现“" + peek().text() + "”", "unexpected “" + peek().text() + "”");
        }
    }

    private FeelFault fault(Sign sign, String chinese, String english) {
        return new FeelFault(text, sign.at(), chinese, english);
    }
}
