package io.cavra.readiness.core.publicsafe.script;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Which commands are typed for other machines, and which are only spoken of. */
class RemotelyTest {

  private static final RuleCheck REMOTE = new RuleCheck(Remotely::runs);

  @Test
  void aCommandStandsBehindTheDestinationOfAShell() {
    REMOTE.finds(
        "ssh h ls", "ssh h /x", "ssh h ./x", "ssh h 'x'", "ssh h \"x\"", "ssh h $x", "ssh h -- ls");
    REMOTE.leaves(
        "ssh h",
        "ssh h lx",
        "ssh h .x",
        "ssh h --",
        "ssh h -- lx",
        "ssh h, ls",
        "ssh h: ls",
        "ssh h;x ls",
        "ssh the ls",
        "ssh the 'x'",
        "xssh h ls",
        "-ssh h ls");
  }

  @Test
  void aDestinationThatNamesAUserOrADomainTakesAnyCommand() {
    REMOTE.finds("ssh u@" + "h lx", "ssh h.x lx");
    REMOTE.leaves("ssh u@h is", "ssh h. lx");
  }

  @Test
  void upToEightOptionsOfAShellAreSteppedOver() {
    REMOTE.finds(
        "ssh -v h ls",
        "ssh -p 22 h ls",
        "ssh -p 22 -i x -l u h ls",
        "ssh -1 -1 -1 -1 -1 -1 -1 -1 h ls");
    REMOTE.leaves("ssh -vp 22 h ls", "ssh -1 -1 -1 -1 -1 -1 -1 -1 -1 h ls");
  }

  @Test
  void aVerbIsTypedWithAnOptionAMachineOrACommand() {
    REMOTE.finds(
        "kubectl exec pod12",
        "kubectl exec p-d",
        "kubectl exec p/d",
        "kubectl exec p@d",
        "kubectl exec p_d",
        "kubectl exec pod ls",
        "kubectl exec pod /x",
        "kubectl exec pod {x",
        "kubectl exec pod -x",
        "kubectl exec pod --x",
        "kubectl exec -x",
        "kubectl exec --x",
        "kubectl exec $x",
        "kubectl exec <x",
        "kubectl exec 'x",
        "kubectl exec \"x",
        "kubectl exec {x");
    REMOTE.leaves(
        "kubectl exec ",
        "kubectl exec pod x",
        "kubectl exec pod-",
        "kubectl exec pod -1",
        "kubectl exec -1",
        "kubectl exec --",
        "kubectl exec - x",
        "kubectl exec .x1 ls",
        "kubectl exec the ls",
        "kubectl exec p-d is green",
        "xkubectl exec p-d",
        "-kubectl exec p-d");
  }

  @Test
  void optionsMayStandBeforeTheVerb() {
    REMOTE.finds("kubectl -n x exec p-d", "kubectl -n " + letters(84) + " exec p-d");
    REMOTE.leaves(
        "kubectl -n x execs p-d",
        "kubectl -n x exec pod",
        "kubectl -n " + letters(85) + " exec p-d");
  }

  @Test
  void ansibleHasAPatternAndAModuleOrAnArgument() {
    REMOTE.finds(
        "ansible all -m ping",
        "ansible all -a ls",
        "ansible  all -m x",
        "ansible web -m ping",
        "ansible " + letters(246) + " -m x");
    REMOTE.leaves(
        "ansible all ping",
        "ansible the -m ping",
        "ansible -m ping",
        "ansible - x -m ping",
        "ansible " + letters(248) + " -m x");
  }

  @Test
  void anOptionThatTakesAMachineHasOne() {
    REMOTE.finds(
        "ansible-playbook -i x",
        "ansible-playbook -i 'x",
        "ansible-playbook -i /x",
        "nc -e /bin/sh");
    REMOTE.leaves("ansible-playbook -i the", "ansible-playbook -i -x");
  }
}
