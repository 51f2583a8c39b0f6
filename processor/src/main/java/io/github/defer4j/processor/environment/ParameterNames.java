package io.github.defer4j.processor.environment;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Class files tell the names of parameters only with {@code -parameters}, or with debug information where there is
 * code. Without, compilers make up {@code arg0}, {@code arg1}: two methods then seem to agree where they do not.
 */
public final class ParameterNames {
    private ParameterNames() {}

    /**
     * Whether the names look made up.
     *
     * @param service whose source is at hand, so that its names are its own, whatever they look like
     */
    public static boolean areUnknown(ExecutableElement method, Element service) {
        List<? extends VariableElement> parameters = method.getParameters();
        boolean madeUp = !parameters.isEmpty() && !method.getEnclosingElement().equals(service);
        for (int i = 0; i < parameters.size(); i++) {
            madeUp &= parameters.get(i).getSimpleName().contentEquals("arg" + i);
        }
        return madeUp;
    }

    public static boolean isMadeUp(String name) {
        return name.matches("arg\\d+");
    }
}
