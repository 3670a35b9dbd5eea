package io.cavra.readiness.core.gate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a set that one check of the gate blocks, alone but for the knock-ons that are named. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Blocks {

  /** The id of the check. */
  String value();

  /** The other checks of the gate that cannot pass then either. */
  String[] knockOns() default {};
}
