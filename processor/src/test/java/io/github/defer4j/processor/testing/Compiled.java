package io.github.defer4j.processor.testing;

import io.github.defer4j.processor.testing.Message.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a compiler made of some sources; all in memory. */
public final class Compiled {

    private final TestCompiler compiler;
    private final List<Message> messages;
    private final SortedMap<String, String> generatedSources;
    private final SortedMap<String, byte[]> classes;

    /**
     * @param generatedSources path by package to text
     * @param classes          path by package, {@code p/Foo$Bar.class}, to class file
     */
    Compiled(
            TestCompiler compiler,
            List<Message> messages,
            Map<String, String> generatedSources,
            Map<String, byte[]> classes) {
        this.compiler = compiler;
        this.messages = List.copyOf(messages);
        this.generatedSources = Collections.unmodifiableSortedMap(new TreeMap<>(generatedSources));
        this.classes = new TreeMap<>(classes);
    }

    /** All messages in the order of the compiler. */
    public List<Message> messages() {
        return messages;
    }

    public List<Message> errors() {
        return messages(Kind.ERROR);
    }

    public List<Message> warnings() {
        return messages(Kind.WARNING);
    }

    private List<Message> messages(Kind kind) {
        return messages.stream().filter(message -> message.kind() == kind).toList();
    }

    /** Path by package, {@code p/FooSafe.java}, to text. After an error javac's are not known: use ecj. */
    public SortedMap<String, String> generatedSources() {
        return generatedSources;
    }

    /** The text of a generated source, by the qualified name of its type. */
    public String generated(String qualifiedName) {
        String text = generatedSources.get(qualifiedName.replace('.', '/') + ".java");
        if (text == null) {
            throw failure("no source was generated for " + qualifiedName);
        }
        return text;
    }

    /** Whether there is a class file, by the binary name of the class. */
    public boolean hasClass(String name) {
        return classes.containsKey(path(name));
    }

    /** The class file, by the binary name of the class: {@code p.Foo$Bar}. */
    public byte[] classBytes(String name) {
        byte[] bytes = classes.get(path(name));
        if (bytes == null) {
            throw failure("no class file " + name + "; there are " + classes.keySet());
        }
        return bytes.clone();
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    /** A new class loader over the compiled classes; its parent is that of the tests. */
    public ClassLoader load() {
        if (!errors().isEmpty()) {
            throw failure("classes of a failed compilation cannot be loaded");
        }
        return new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(path(name));
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Asserts that there is neither an error nor a warning. */
    public Compiled clean() {
        if (!errors().isEmpty() || !warnings().isEmpty()) {
            throw failure(errors().size() + " errors, " + warnings().size() + " warnings; expected none");
        }
        return this;
    }

    /** All messages and all generated sources, for the text of a failure. */
    public String report() {
        String said = messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
        String made = generatedSources.entrySet().stream()
                .map(source -> "\n---- " + source.getKey() + "\n" + source.getValue())
                .collect(Collectors.joining());
        return compiler + " said:\n" + (said.isEmpty() ? "(nothing)" : said) + made;
    }

    private AssertionError failure(String what) {
        return new AssertionError(what + "\n" + report());
    }
}
