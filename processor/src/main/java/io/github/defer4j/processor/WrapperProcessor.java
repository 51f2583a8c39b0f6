package io.github.defer4j.processor;

import com.palantir.javapoet.ClassName;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Reporter;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code *Safe} wrappers. Per round: find the services, run each through the {@link ServicePipeline}, print or
 * write what comes out.
 */
abstract class WrapperProcessor extends AbstractProcessor {
    /** Anew for each round, as it remembers what types are like. */
    private Env env;

    private String suffix;
    private String componentModel;
    private Reporter reporter;
    private SourceWriter writer;
    private WrapperNames names;

    /** Services that wait for a type, by name: an element does not outlive its round. */
    private final Map<String, Result.Waiting> waiting = new TreeMap<>();

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Env.SUFFIX, Env.COMPONENT_MODEL);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment processing) {
        super.init(processing);
        suffix = option(Env.SUFFIX, "Safe");
        componentModel = option(Env.COMPONENT_MODEL, "default");
        env = newEnv();
        reporter = new Reporter(processing.getMessager());
        writer = new SourceWriter(
                processing.getFiler(), name -> processing.getElementUtils().getTypeElement(name) != null);
        names = new WrapperNames(env);
    }

    // "-Akey=" gives null: an empty text, which the check of names takes up.
    private String option(String key, String fallback) {
        Map<String, String> options = processingEnv.getOptions();
        return options.containsKey(key) ? Objects.requireNonNullElse(options.get(key), "") : fallback;
    }

    /** Which of a round's services this processor writes: each must be written once. */
    abstract Map<String, TypeElement> own(Services services);

    /** The others, whose wrappers have their names first. */
    abstract Map<String, TypeElement> others(Services services);

    final boolean isWaiting() {
        return !waiting.isEmpty();
    }

    final void report(List<Finding> findings) {
        findings.forEach(reporter::print);
    }

    final void round(RoundEnvironment round) {
        env = newEnv();
        names.addSources(round.getRootElements());
        if (round.processingOver()) {
            waiting.forEach(this::giveUp);
            return;
        }
        Services found = Services.in(round, env.elements());
        Map<String, TypeElement> services = new TreeMap<>(own(found));
        waiting.keySet().forEach(name -> services.put(name, env.elements().getTypeElement(name)));
        waiting.clear();
        others(found).values().forEach(names::reserve);
        Map<String, ClassName> wrappers = names.visible(
                Stream.concat(services.values().stream(), found.all().stream()).distinct().toList());
        services.values().forEach(service -> process(service, () -> run(service, wrappers)));
        breakCircles(services);
    }

    private Env newEnv() {
        return Env.of(
                processingEnv.getTypeUtils(),
                processingEnv.getElementUtils(),
                processingEnv.getSourceVersion(),
                suffix,
                componentModel);
    }

    private void process(TypeElement service, Supplier<Result> result) {
        try {
            accept(service, result.get());
        } catch (IOException | RuntimeException fault) {
            String name = Show.type(service);
            reporter.print(Finding.of(Problem.INTERNAL, Place.of(service, "type " + name), name, Faults.text(fault)));
        }
    }

    private void accept(TypeElement service, Result result) throws IOException {
        if (result instanceof Result.Waiting wait) {
            waiting.put(service.getQualifiedName().toString(), wait);
        } else if (result instanceof Result.Wrong wrong) {
            wrong.findings().forEach(reporter::print);
            if (wrong.skeleton().isPresent()) {
                writer.write(wrong.skeleton().get());
            }
        } else if (result instanceof Result.Built built) {
            built.warnings().forEach(reporter::print);
            writer.write(built.wrapper());
        }
    }

    private Result run(TypeElement service, Map<String, ClassName> wrappers) {
        return new ServicePipeline(env, names, names.visibleFrom(service, wrappers)).run(service);
    }

    // After an error there is no further round: who only waits for one of them gets its skeleton too.
    private void breakCircles(Map<String, TypeElement> services) {
        List<String> circular = new Circles(services, names, waiting).all();
        for (String name : circular.isEmpty() ? List.<String>of() : List.copyOf(waiting.keySet())) {
            TypeElement service = services.get(name);
            Result.Waiting wait = waiting.get(name);
            if (wait.skeleton().isEmpty() && !circular.contains(name)) {
                continue;
            }
            waiting.remove(name);
            Finding circle = Finding.of(
                    Problem.WRAPPER_CIRCLE,
                    Place.of(service, "type " + Show.type(service)),
                    Show.type(service),
                    wait.missing());
            List<Finding> findings = circular.contains(name) ? List.of(circle) : List.of();
            process(service, () -> new Result.Wrong(findings, wait.skeleton()));
        }
    }

    // The compiler reports what is missing; a skeleton in the last round would not spare its other errors.
    private void giveUp(String service, Result.Waiting wait) {
        String missing = wait.missing();
        String named = missing.isEmpty()
                ? "what its marks name"
                // JDK 17 forgets the name of a missing type that has type arguments.
                : SourceVersion.isIdentifier(missing) ? "type '" + missing + "'" : "a generic type in its signatures";
        reporter.note("defer4j wrote no wrapper for " + service + ", as " + named + " does not exist");
    }
}
