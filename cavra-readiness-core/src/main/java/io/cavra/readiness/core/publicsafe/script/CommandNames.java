package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Map;
import java.util.Set;

/** Names of commands, in two groups: those that are nothing else, and those that are words too. */
final class CommandNames {

  private static final Set<String> COMMANDS =
      Words.of(
          "sudo su doas apt apt-get yum dnf apk brew snap dpkg rpm pacman zypper choco winget"
              + " systemctl",
          "journalctl kubectl helm docker podman nerdctl docker-compose terraform tofu ansible",
          "ansible-playbook vagrant packer pulumi aws gcloud az gsutil oc eksctl kustomize argocd"
              + " flux",
          "istioctl minikube kind curl wget scp sftp rsync ssh telnet nc ncat netcat nmap dig"
              + " nslookup",
          "ping traceroute ifconfig iptables nft ufw netstat chmod chown chgrp mkdir rmdir rm cp mv"
              + " ln",
          "ls cd pwd grep egrep fgrep rg sed awk gawk xargs tee wc uniq tr tar gzip gunzip unzip"
              + " zip bzip2",
          "xz bash sh zsh ksh dash fish pwsh powershell powershell.exe cmd cmd.exe python python3"
              + " python2",
          "perl ruby node npm npx yarn pnpm pip pip3 pipx poetry uv gem bundle cargo rustc gcc g++"
              + " clang",
          "javac mvn gradle ./gradlew ./mvnw sbt ant cmake ninja git svn hg gh glab psql mysql"
              + " mysqldump",
          "pg_dump pg_restore mongo mongosh redis-cli sqlite3 sqlplus sqlcmd umount df du ps htop"
              + " kill",
          "killall pkill nohup crontab useradd usermod userdel groupadd passwd chpasswd openssl"
              + " gpg",
          "ssh-keygen ssh-add ssh-copy-id certbot nginx apachectl supervisorctl launchctl initctl"
              + " chkconfig",
          "update-rc.d modprobe sysctl lsof strace tcpdump printf basename dirname readlink"
              + " realpath",
          "mktemp stat base64 md5sum sha256sum sha1sum jq yq fi esac elif setfacl getfacl visudo",
          "reg sc schtasks taskkill tasklist robocopy xcopy icacls netsh wmic certutil bitsadmin"
              + " msiexec",
          "iwr irm iex cavra cavra-runtime vault consul nomad etcdctl crictl ctr buildah skopeo"
              + " cosign",
          "unset alias eval rundll32 regsvr32 mshta cscript wscript dotnet nuget msbuild php"
              + " composer",
          "artisan rake rails deno bun tsc pytest tox make whoami uname iisreset gci hostnamectl lsblk aria2c");

  private static final Set<String> WORDS_TOO =
      Words.of(
          "cat echo find sort cut head tail touch test kill set export source sleep read wait watch"
              + " who",
          "which date exit time env exec go java service start stop mount install host link file at"
              + " top",
          "join split more less diff patch type open copy move del dir cls net ren print"
              + " return if",
          "for while do done then else trap local declare shift true false command ip route id last"
              + " w",
          "make screen tmux view vi vim nano ed ex expect script reboot shutdown halt init uptime",
          "hostname call history");

  /** Words that name a command where one of its own verbs stands behind them. */
  private static final Map<String, Set<String>> SUBCOMMANDS =
      Map.of(
          "service", Words.of("start stop restart reload status"),
          "net", Words.of("start stop use user view localgroup"),
          "ip", Words.of("link addr address route rule neigh netns"),
          "route", Words.of("add del delete"),
          "go", Words.of("build test mod run get install vet generate"),
          "java", Words.of("-jar"),
          "reboot", Words.of("now"),
          "halt", Words.of("now"),
          "shutdown", Words.of("now"));

  private static final Set<String> REMOTE_START =
      Words.of(
          "sudo systemctl service bash sh cat ls rm cp mv tail head grep docker podman kubectl"
              + " uptime",
          "hostname reboot shutdown echo python python3 perl cd tar df du ps kill pkill journalctl"
              + " uname",
          "whoami id env date mkdir chmod chown curl wget apt apt-get yum dnf touch find sed awk"
              + " make git");

  /** Commands that no list of things done begins with. */
  private static final Set<String> NO_WORDS =
      Words.of(
          "sudo systemctl journalctl kubectl apt-get chmod chown chgrp mkdir rmdir rm cp mv cd ls"
              + " iptables");

  private CommandNames() {}

  static boolean isCommand(String word) {
    return COMMANDS.contains(word);
  }

  /** Windows names its programs with or without the ending. */
  static String withoutExe(String word) {
    return word.endsWith(".exe") ? word.substring(0, word.length() - 4) : word;
  }

  static boolean isWordToo(String word) {
    return WORDS_TOO.contains(word);
  }

  /** Says whether a word that is a command too is followed by what makes it one. */
  static boolean isSubcommand(String word, Text text, int from, int to) {
    int end = Math.min(to, text.endOfWord(from, 64));
    Set<String> verbs = SUBCOMMANDS.getOrDefault(word, Set.of());
    // The verb of a service stands behind its name.
    int last = text.skipSpaces(end);
    int lastEnd = Math.min(to, text.endOfWord(last, 64));
    return verbs.contains(text.piece(from, end))
        || word.equals("service") && last < to && verbs.contains(text.piece(last, lastEnd));
  }

  static boolean isNoWord(String word) {
    return NO_WORDS.contains(word);
  }

  static boolean startsRemotely(String word) {
    return REMOTE_START.contains(word);
  }
}
