package io.cavra.readiness.core.wrong;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.TypeUsage;

/**
 * Runs one method of a contract against an implementation that it should find out, counts the
 * tries, and shrinks what it found.
 */
record ContractRun(Object contract, String name) {

  private static final int TRIES = 1000;
  private static final int MOST_SHRINKS = 500;

  /** What was found: after how many tries, and the smallest sample that still fails. */
  record Caught(int tries, String sample) {}

  Optional<Caught> run() throws ReflectiveOperationException {
    Method method = method(name);
    if (!method.isAnnotationPresent(Property.class)) {
      return fails(method, List.of()) ? Optional.of(new Caught(1, "")) : Optional.empty();
    }
    Arbitrary<List<Object>> samples = samples(method);
    List<Shrinkable<List<Object>>> edges = new ArrayList<>();
    samples.edgeCases(TRIES).forEach(edges::add);
    Stream<Shrinkable<List<Object>>> drawn =
        samples.generator(TRIES, false).stream(new Random(20_261_122L));
    int tries = 0;
    for (Shrinkable<List<Object>> sample :
        Stream.concat(edges.stream(), drawn.limit(TRIES)).limit(TRIES).toList()) {
      tries++;
      if (fails(method, sample.value())) {
        return Optional.of(new Caught(tries, shrunk(method, sample).toString()));
      }
    }
    return Optional.empty();
  }

  /** Goes on with the first smaller sample that fails, for as many tries as it may. */
  private List<Object> shrunk(Method method, Shrinkable<List<Object>> found)
      throws ReflectiveOperationException {
    Shrinkable<List<Object>> least = found;
    int left = MOST_SHRINKS;
    Iterator<Shrinkable<List<Object>>> smaller = least.shrink().iterator();
    while (left-- > 0 && smaller.hasNext()) {
      Shrinkable<List<Object>> next = smaller.next();
      if (next.compareTo(least) < 0 && fails(method, next.value())) {
        least = next;
        smaller = least.shrink().iterator();
      }
    }
    return least.value();
  }

  private boolean fails(Method method, List<Object> arguments) throws ReflectiveOperationException {
    try {
      method.invoke(contract, arguments.toArray());
      return false;
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof AssertionError) {
        return true;
      }
      throw thrown;
    }
  }

  private Arbitrary<List<Object>> samples(Method method) throws ReflectiveOperationException {
    List<Arbitrary<Object>> each = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      each.add(arbitrary(parameter));
    }
    return Combinators.combine(each).as(values -> values);
  }

  @SuppressWarnings("unchecked") // what a provider answers is an arbitrary, of whatever
  private Arbitrary<Object> arbitrary(Parameter parameter) throws ReflectiveOperationException {
    String provider = parameter.getAnnotation(ForAll.class).value();
    return provider.isEmpty()
        ? Arbitraries.defaultFor(TypeUsage.forType(parameter.getParameterizedType()))
        : (Arbitrary<Object>) method(provider).invoke(contract);
  }

  /** A method of a contract is that of an interface; the class of a fixture may be hidden. */
  private Method method(String named) throws NoSuchMethodException {
    return interfaces(contract.getClass())
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getName().equals(named))
        .findFirst()
        .orElseThrow(() -> new NoSuchMethodException(named));
  }

  private static Stream<Class<?>> interfaces(Class<?> type) {
    return Arrays.stream(type.getInterfaces());
  }
}
