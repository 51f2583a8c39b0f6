package io.github.defer4j.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The one place that prints. */
public final class Reporter {
    private final Messager messager;

    /** Options whose mistakes have been told. */
    private final Set<String> options = new HashSet<>();

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    public void print(Finding finding) {
        Place place = finding.place();
        if (place.origin() == Place.Origin.OPTION && !options.add(place.label())) {
            return;
        }
        messager.printMessage(
                finding.problem().isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR,
                finding.text(),
                place.element(),
                place.mirror().orElse(null),
                place.value().orElse(null));
    }

    /** For what the compiler reports by itself, so that ours is no second error. */
    public void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }
}
