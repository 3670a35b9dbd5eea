package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** Steps through the URLs of a text: scheme, user information, and hosts of each authority. */
public final class Authorities {

  private static final Set<String> NETWORK =
      Words.of(
          "http https ftp ftps sftp ssh ws wss git svn ldap ldaps postgres postgresql mysql"
              + " mariadb",
          "mongodb redis rediss amqp amqps kafka nats mqtt mqtts cassandra clickhouse sqlserver"
              + " mssql",
          "oracle db2 couchdb couchbase elasticsearch opensearch memcached zookeeper etcd influxdb"
              + " neo4j",
          "bolt stomp pulsar rabbitmq activemq tcp udp tls ssl rtsp rtmp vnc rdp telnet imap imaps"
              + " smtp",
          "smtps pop3 pop3s smb cifs nfs afp rsync scp sip sips xmpp irc ircs grpc grpcs dav davs"
              + " socks",
          "socks4 socks5 socks5h proxy jms hdfs webhdfs hive2 hive presto trino snowflake redshift",
          "cockroachdb firebird sybase vertica teradata ignite hazelcast tarantool aerospike ntp"
              + " snmp",
          "syslog gelf ipp ipps jdbc odbc vscode-remote nntp gopher finger tftp" + " ibmmq");
  private static final String STOPS = "/?#\"'<>`\\|()";

  private final Text text;
  private int colon = -3;
  private int start;
  private int end;
  private int hostStart;

  /** Stands before the first URL of that text. */
  public Authorities(Text text) {
    this.text = text;
  }

  /** Steps to the next URL; false when there is none. */
  public boolean next() {
    for (int i = colon + 3; i < text.length(); i++) {
      if (text.at(i) == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
        colon = i;
        read();
        return true;
      }
    }
    return false;
  }

  private void read() {
    start = colon + 3;
    end = text.endOfRun(start, c -> !Ascii.isSpace(c) && !Ascii.isOneOf(c, STOPS));
    hostStart = start;
    for (int i = start; i < end; i++) {
      if (text.at(i) == '@') {
        hostStart = i + 1;
      }
    }
    if (hostStart == start) {
      readPasswordWithSlash();
    }
  }

  /** A password may hold a slash that nobody escaped: what follows the colon is then no port. */
  private void readPasswordWithSlash() {
    int pass = text.find(':', start, end);
    if (pass <= start || Ascii.isDigit(text.at(pass + 1)) || text.at(end) != '/') {
      return;
    }
    int limit = text.endOfWord(end, 128);
    for (int i = end; i < limit; i++) {
      if (text.at(i) == '@') {
        hostStart = i + 1;
        end = text.endOfRun(hostStart, c -> !Ascii.isSpace(c) && !Ascii.isOneOf(c, STOPS));
        return;
      }
    }
  }

  /** Answers where the authority begins, behind its slashes. */
  public int start() {
    return start;
  }

  /** Answers the end of the authority. */
  public int end() {
    return end;
  }

  /** Answers where the host begins: behind the user information, where there is any. */
  public int hostStart() {
    return hostStart;
  }

  /** Says whether something stands before the host, with an at sign behind it. */
  public boolean hasUserInformation() {
    return hostStart > start;
  }

  /** Says whether the scheme is one of machines on a network, whatever stands before its plus. */
  public boolean isNetwork() {
    int from = text.startOfRun(colon, 24, Authorities::isSchemeChar);
    String scheme = text.lowerPiece(from, colon);
    int plus = scheme.indexOf('+');
    return NETWORK.contains(scheme)
        || plus > 0
            && (NETWORK.contains(scheme.substring(0, plus))
                || NETWORK.contains(scheme.substring(plus + 1)));
  }

  /** Says whether this, in lower case, is the whole scheme. */
  public boolean isScheme(String scheme) {
    return text.matches(colon - scheme.length(), scheme)
        && !isSchemeChar(text.at(colon - scheme.length() - 1));
  }

  private static boolean isSchemeChar(char c) {
    return Ascii.isAlnum(c) || c == '+' || c == '.' || c == '-';
  }
}
