package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Resolution;
import io.github.defer4j.processor.resolve.Resolver;
import io.github.defer4j.processor.resolve.Scope;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Parses and resolves the strings of one method, and keeps what went wrong. */
final class CallBinder {
    private final ServiceContext service;
    private final Findings findings;
    private final CallReader reader;
    private final Resolver resolver;
    private String missing;

    CallBinder(ServiceContext service, Findings findings) {
        this.service = service;
        this.findings = findings;
        this.reader = new CallReader(findings);
        this.resolver = new Resolver(service.env(), service.access());
    }

    /** A type that was needed and does not exist yet. */
    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    Optional<Step> read(Written written) {
        return reader.read(written);
    }

    /** Empty if it does not resolve, which has been noted then. */
    Optional<Bound.Call> resolve(Path path, Scope scope, Written written, Optional<TypeMirror> wanted) {
        Resolution resolution = resolver.resolve(path, scope, written, wanted);
        if (resolution instanceof Resolution.Resolved resolved) {
            return Optional.of(resolved.call());
        }
        if (resolution instanceof Resolution.Unresolved unresolved) {
            findings.add(unresolved.finding());
        } else if (resolution instanceof Resolution.NotYet notYet && notYet.missing().equals(service.wrapper())) {
            // Waiting for it would be waiting for this very service.
            complain(Problem.OWN_WRAPPER, written, path.span(), service.wrapper(), Show.type(service.service()));
        } else if (resolution instanceof Resolution.NotYet notYet) {
            missing = notYet.missing();
        }
        return Optional.empty();
    }

    /** The type of its value, if it resolves; nothing is noted if it does not. */
    Optional<TypeMirror> typeOf(Path path, Scope scope, Written written) {
        return resolver.resolve(path, scope, written, Optional.empty()) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.call().type())
                : Optional.empty();
    }

    void complain(Problem problem, Written written, Span part, Object... arguments) {
        findings.add(Finding.of(problem, written.place(), arguments)
                .at(new Finding.Excerpt(written.text(), part.begin(), part.end())));
    }

    boolean canName(TypeMirror type) {
        return service.access().toType(type);
    }

    /** The wrapper must be able to declare a local of this type. */
    boolean isNameable(TypeMirror type, Written written, Path part) {
        boolean nameable = canName(type);
        if (!nameable) {
            complain(Problem.INACCESSIBLE_TYPE, written, part.span(), Show.type(type), "the wrapper");
        }
        return nameable;
    }
}
