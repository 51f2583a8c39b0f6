package io.github.defer4j.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Fills the placeholders of a string. Where a name must stand, a text is that name. As an argument it is a name if
 * the method sees a variable of that name, else a literal. Between double quotes it is a part of the literal.
 */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*}");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final char NONE = 0;

    /** Where a placeholder stands. */
    private enum Spot { CALL, LITERAL, TEXT }

    private final String text;
    private final Map<String, Filler> fillers;
    private final Predicate<String> variables;
    private final Map<String, String> renamed;
    private final boolean isStrict;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private Flaw flaw;

    private Template(
            String text,
            Map<String, Filler> fillers,
            Predicate<String> variables,
            Map<String, String> renamed,
            boolean isStrict) {
        this.text = text;
        this.fillers = fillers;
        this.variables = variables;
        this.renamed = renamed;
        this.isStrict = isStrict;
    }

    /** What is wrong with a placeholder: no attribute has its name, or its value is of no use in its place. */
    record Flaw(boolean isUnknown, String name, String value, int begin, int end) {}

    record Filled(String text, Optional<Flaw> flaw) {}

    /**
     * @param variables whether the call can name a variable so
     * @param renamed variables that have another name here
     * @param isStrict whether all placeholders must be known; other strings may have braces in their literals
     */
    static Filled call(
            String text,
            Map<String, Filler> fillers,
            Predicate<String> variables,
            Map<String, String> renamed,
            boolean isStrict) {
        Template template = new Template(text, fillers, variables, renamed, isStrict);
        template.fill();
        return new Filled(template.out.toString(), Optional.ofNullable(template.flaw));
    }

    /** Of a text that is no call: an attribute that is handed on. */
    static Filled text(String text, Map<String, Filler> fillers, boolean isStrict) {
        Template template = new Template(text, fillers, name -> false, Map.of(), isStrict);
        template.fillText();
        return new Filled(template.out.toString(), Optional.ofNullable(template.flaw));
    }

    /** The value that a text consists of altogether: it keeps its kind. */
    static Optional<Filler> whole(String text, Map<String, Filler> fillers) {
        Matcher placeholder = PLACEHOLDER.matcher(text.strip());
        return placeholder.matches() ? Optional.ofNullable(fillers.get(placeholder.group(1))) : Optional.empty();
    }

    private void fill() {
        char quote = NONE;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quote != NONE && c == '\\' && at + 1 < text.length()) {
                out.append(c).append(text.charAt(at + 1));
                at += 2;
            } else if (c == '{' && quote != '\'' && placeholder(quote == NONE ? Spot.CALL : Spot.LITERAL)) {
                continue;
            } else if (quote == NONE && Character.isJavaIdentifierStart(c)) {
                word();
            } else {
                quote = quote == c ? NONE : quote == NONE && (c == '"' || c == '\'') ? c : quote;
                out.append(c);
                at++;
            }
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        boolean isVariable = !text.substring(0, at).stripTrailing().endsWith(".")
                && !text.substring(end).stripLeading().startsWith("(");
        out.append(isVariable ? renamed.getOrDefault(word, word) : word);
        at = end;
    }

    private void fillText() {
        while (at < text.length()) {
            if (text.charAt(at) != '{' || !placeholder(Spot.TEXT)) {
                out.append(text.charAt(at++));
            }
        }
    }

    /** Whether there is one here, which has been passed then. */
    private boolean placeholder(Spot spot) {
        Matcher found = PLACEHOLDER.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            noteBraces(spot);
            return false;
        }
        String name = found.group(1);
        Filler filler = fillers.get(name);
        if (filler == null) {
            noteUnknown(name, found);
            return false;
        }
        at = found.end();
        boolean done = switch (spot) {
            case CALL -> isGlued(found.start(), filler)
                    ? !plain(filler)
                    : isName(found.start()) ? name(filler) : argument(filler);
            case LITERAL -> quoted(filler);
            case TEXT -> plain(filler);
        };
        if (!done && flaw == null) {
            flaw = new Flaw(false, name, filler.plain(), found.start(), found.end());
        }
        return true;
    }

    // Braces mean something in literals and texts, but nothing else in a call.
    private void noteBraces(Spot spot) {
        Matcher braces = BRACES.matcher(text).region(at, text.length());
        if (spot == Spot.CALL && braces.lookingAt()) {
            noteUnknown(braces.group(1).strip(), braces);
        }
    }

    private void noteUnknown(String name, Matcher found) {
        if (isStrict && flaw == null) {
            flaw = new Flaw(true, name, "", found.start(), found.end());
        }
    }

    private boolean quoted(Filler filler) {
        filler.plain().chars().forEach(c -> out.append(MarkText.escape((char) c)));
        return true;
    }

    private boolean plain(Filler filler) {
        out.append(filler.plain());
        return true;
    }

    // "on{event}()" would be a name of two parts for some attributes, and a literal amid a name for others. The suffix of
    // a number is another matter: "{limit}L".
    private boolean isGlued(int begin, Filler filler) {
        char before = begin == 0 ? ' ' : text.charAt(begin - 1);
        char after = at == text.length() ? ' ' : text.charAt(at);
        boolean number = !filler.plain().isEmpty()
                && Character.isDigit(filler.plain().charAt(filler.plain().length() - 1))
                && filler instanceof Filler.Code;
        return Character.isJavaIdentifierPart(before)
                || !number && (Character.isJavaIdentifierPart(after) || after == '{');
    }

    // In "lock.{value}.unlock()", "{value}()" or alone; what stands between parentheses or commas is an argument.
    private boolean isName(int begin) {
        String before = text.substring(0, begin).stripTrailing();
        String after = text.substring(at).stripLeading();
        return before.endsWith(".")
                || before.endsWith("=") && after.isEmpty()
                || !after.isEmpty() && ".(=".indexOf(after.charAt(0)) >= 0
                || before.isEmpty() && after.isEmpty();
    }

    private boolean name(Filler filler) {
        boolean afterDot = out.toString().stripTrailing().endsWith(".");
        String path = filler instanceof Filler.Code code && !afterDot ? code.path() : filler.plain();
        out.append(path);
        return !(filler instanceof Filler.Many) && SourceVersion.isName(path.startsWith("this.") ? path.substring(5) : path);
    }

    private boolean argument(Filler filler) {
        if (filler instanceof Filler.Many many) {
            return arguments(many);
        }
        if (filler instanceof Filler.Text written) {
            out.append(variables.test(written.plain()) ? written.plain() : MarkText.quote(written.plain()));
            return true;
        }
        out.append(filler instanceof Filler.Code code ? code.code() : filler.plain());
        return filler instanceof Filler.Code;
    }

    private boolean arguments(Filler.Many many) {
        if (many.items().isEmpty()) {
            dropComma();
        }
        boolean done = true;
        String separator = "";
        for (Filler item : many.items()) {
            out.append(separator);
            done &= argument(item);
            separator = ", ";
        }
        return done;
    }

    // "f(a, {none})" and "f({none}, a)" are both "f(a)".
    private void dropComma() {
        String before = out.toString().stripTrailing();
        String after = text.substring(at).stripLeading();
        if (before.endsWith(",")) {
            out.setLength(before.length() - 1);
        } else if (after.startsWith(",")) {
            at = text.length() - after.length() + 1;
            at += text.length() - at - text.substring(at).stripLeading().length();
        }
    }
}
