package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.RollbackDrill;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Makes a drill history, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class DrillHistoryBuilder {

  private Optional<String> environment;
  private List<RollbackDrill> drills;

  private DrillHistoryBuilder(DrillHistory start) {
    this.environment = start.environment();
    this.drills = start.drills();
  }

  /** Starts from that record. */
  public static DrillHistoryBuilder from(DrillHistory start) {
    return new DrillHistoryBuilder(start);
  }

  /** Sets where the drills took place; null or a blank text makes it absent. */
  public DrillHistoryBuilder environment(@Nullable String environment) {
    this.environment = Optional.ofNullable(environment);
    return this;
  }

  /** Sets the drills; their order has no meaning to a gate. */
  public DrillHistoryBuilder drills(List<RollbackDrill> drills) {
    this.drills = List.copyOf(drills);
    return this;
  }

  /** Changes the drill at that place of the list, from 0. */
  public DrillHistoryBuilder drill(int index, UnaryOperator<RollbackDrillBuilder> change) {
    this.drills =
        Entries.changed(drills, index, one -> change.apply(RollbackDrillBuilder.from(one)).build());
    return this;
  }

  /** Adds a copy of the first drill, so changed, at the end of the list; there must be one. */
  public DrillHistoryBuilder addDrill(UnaryOperator<RollbackDrillBuilder> change) {
    this.drills =
        Entries.added(
            drills,
            change.apply(RollbackDrillBuilder.from(Entries.first(drills, "drills"))).build());
    return this;
  }

  /** Keeps the drill at that place of the list, from 0, and takes away all others. */
  public DrillHistoryBuilder only(int index) {
    this.drills = List.of(Entries.at(drills, index));
    return this;
  }

  /** Makes the record. */
  public DrillHistory build() {
    return new DrillHistory(environment, drills);
  }
}
