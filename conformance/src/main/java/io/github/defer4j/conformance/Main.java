package io.github.defer4j.conformance;

import io.github.defer4j.conformance.format.FormatException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the command line; the README says how Maven writes it. */
public final class Main {
    private static final String USAGE = "usage: check FOLDER | fresh COUNT [seed=NUMBER] [record=FOLDER]";

    private Main() {}

    public static void main(String[] arguments) {
        boolean conforms = run(List.of(arguments), System.out, System.err);
        System.out.flush();
        if (!conforms) {
            System.exit(1);
        }
    }

    /** Whether all was as it should be; if not, one of the streams says why. */
    static boolean run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            String command = arguments.size() < 2 ? "" : arguments.get(0);
            Commands commands = new Commands(out);
            return switch (command) {
                case "check" -> commands.check(Path.of(arguments.get(1)));
                case "fresh" -> fresh(commands, arguments);
                default -> throw new IllegalArgumentException(USAGE);
            };
        } catch (IOException | FormatException | IllegalArgumentException wrong) {
            err.println("conformance: " + wrong.getMessage());
            return false;
        }
    }

    private static boolean fresh(Commands commands, List<String> arguments) throws IOException {
        int count = (int) number(arguments.get(1));
        if (count < 1) {
            throw new IllegalArgumentException("not a number of programs: " + count);
        }
        OptionalLong seed =
                option(arguments, "seed=").stream().mapToLong(Main::number).findFirst();
        Optional<Path> folder = option(arguments, "record=").map(Path::of);
        return folder.isPresent() ? commands.record(count, seed, folder.get()) : commands.fresh(count, seed);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name) && argument.length() > name.length())
                .map(argument -> argument.substring(name.length()))
                .findFirst();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not a number: " + text, wrong);
        }
    }
}
