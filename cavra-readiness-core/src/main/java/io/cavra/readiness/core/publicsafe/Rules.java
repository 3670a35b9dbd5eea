package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.network.EmailRule;
import io.cavra.readiness.core.publicsafe.network.HostnameRule;
import io.cavra.readiness.core.publicsafe.network.IpAddressRule;
import io.cavra.readiness.core.publicsafe.network.LicenseServerRule;
import io.cavra.readiness.core.publicsafe.network.NetworkShareRule;
import io.cavra.readiness.core.publicsafe.network.UrlCredentialsRule;
import io.cavra.readiness.core.publicsafe.script.ScriptRule;
import io.cavra.readiness.core.publicsafe.secret.AuthHeaderRule;
import io.cavra.readiness.core.publicsafe.secret.ChatTokenRule;
import io.cavra.readiness.core.publicsafe.secret.CloudKeyRule;
import io.cavra.readiness.core.publicsafe.secret.CredentialAssignmentRule;
import io.cavra.readiness.core.publicsafe.secret.HighEntropyRule;
import io.cavra.readiness.core.publicsafe.secret.JwtRule;
import io.cavra.readiness.core.publicsafe.secret.PrivateKeyRule;
import io.cavra.readiness.core.publicsafe.secret.VcsTokenRule;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules in the order of SPEC.md section 8; a set of them is written as bits in that order. */
final class Rules {

  /** Set where a rule could not finish. */
  static final int INCOMPLETE = 1 << 30;

  private static final List<Rule> FIXED =
      Stream.<Supplier<Rule>>of(
              PrivateKeyRule::new,
              CloudKeyRule::new,
              VcsTokenRule::new,
              ChatTokenRule::new,
              JwtRule::new,
              AuthHeaderRule::new,
              CredentialAssignmentRule::new,
              UrlCredentialsRule::new,
              HighEntropyRule::new,
              IpAddressRule::new,
              HostnameRule::new,
              EmailRule::new,
              LicenseServerRule::new,
              NetworkShareRule::new,
              ScriptRule::new)
          .map(Rules::made)
          .toList();

  /** The only ones that look for nothing; a scanner always has those of section 8. */
  static final Rules NONE = new Rules(List.of());

  private final Rule[] rules;
  private final boolean takesAnyText;

  Rules(List<Rule> rules) {
    this.rules = rules.toArray(new Rule[0]);
    this.takesAnyText = rules.stream().anyMatch(rule -> rule.features() == ~0L);
  }

  /** A rule that cannot even be made stands for its place in the list and judges nothing safe. */
  static Rule made(Supplier<Rule> rule) {
    try {
      return rule.get();
    } catch (Throwable failure) {
      return new BrokenRule();
    }
  }

  static Rules with(DeniedTerms terms) {
    List<Rule> all = new ArrayList<>(FIXED);
    all.add(new DeniedTermRule(terms));
    return new Rules(all);
  }

  /** Says whether any text may be judged: by an operator's terms, or for want of a rule. */
  boolean haveTerms() {
    return takesAnyText;
  }

  boolean areNone() {
    return this == NONE;
  }

  String id(int index) {
    return rules[index].id();
  }

  int size() {
    return rules.length;
  }

  /** Answers the rules that find something, leaving out those that have already done so. */
  int judge(Text text, int key, int already) {
    int found = 0;
    for (int i = 0; i < rules.length; i++) {
      Rule rule = rules[i];
      boolean wakes = text.has(rule.features()) || (key & rule.keys()) != 0;
      if (wakes && (already & 1 << i) == 0) {
        found |= ask(rule, text, 1 << i);
      }
    }
    return found;
  }

  /** Turns whatever goes wrong in a rule into an answer: what cannot be judged is not safe. */
  private static int ask(Rule rule, Text text, int bit) {
    try {
      return rule.finds(text) ? bit : 0;
    } catch (Throwable failure) {
      // Nothing of the failure is kept: it may quote the text.
      return INCOMPLETE;
    }
  }
}
