package maker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Some other processor. */
public final class Maker extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("maker.Make", "maker.Makes");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.stream()
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(this::make);
        return true;
    }

    private void make(Element asking) {
        for (Make each : asking.getAnnotationsByType(Make.class)) {
            try (Writer out = processingEnv.getFiler().createSourceFile(each.name(), asking).openWriter()) {
                out.write(each.source());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
