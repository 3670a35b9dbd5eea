package io.cavra.readiness.core.publicsafe.key;

import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.List;
import java.util.Set;

/**
 * Which names are those of a secret. The last word decides: {@code db_password} is one, {@code
 * password_policy} and {@code token_count} are not.
 */
public final class SecretNames {

  private static final Set<String> HEADS =
      Words.of(
          "password passwd passphrase passcode pwd passwort kennwort secret token apikey",
          "accesskey secretkey privatekey authkey accountkey credential credentials creds cred",
          "contraseña contrasena senha wachtwoord hasło haslo heslo пароль şifre sifre parola",
          "salasana lösenord adgangskode motdepasse mdp 密码 密碼 口令 パスワード 비밀번호 암호",
          "jelszó jelszo lozinka סיסמה khẩu المرور");

  /** Names of secrets that are also names of much else. */
  private static final Set<String> DOUBTFUL =
      Words.of("clave jeton geheim geheimnis κωδικός pw токен секрет 令牌 密钥 密鑰 トークン");

  /** What tells one secret from another, behind the word for it: a place, an age, an owner. */
  private static final Set<String> QUALIFIERS =
      Words.of(
          "old new prev previous next current backup bak tmp temp prod production stage staging stg",
          "test testing dev development qa uat live main primary secondary db database api app web",
          "github gitlab bitbucket aws azure gcp google slack docker npm pypi jenkins jira mysql",
          "postgres redis mongo ldap smtp admin user root internal external eu us v");

  private static final Set<String> PLURALS =
      Words.of("passwords secrets tokens passphrases apikeys passwörter kennwörter пароли");
  private static final List<String> ENDINGS =
      List.of(
          "password",
          "passwd",
          "passphrase",
          "secret",
          "token",
          "apikey",
          "accesskey",
          "secretkey",
          "privatekey",
          "accountkey",
          "authkey",
          "credential",
          "credentials",
          "pwd",
          "passwort",
          "пароль",
          "密码",
          "密碼",
          "パスワード",
          "비밀번호");
  private static final Set<String> KINDS_OF_KEY =
      Words.of(
          "api access secret private auth encryption decryption signing master account shared",
          "storage service session ssh deploy hmac webhook admin subscription root license licence",
          "product activation app application client consumer aes rsa crypto cipher server"
              + " wrapping");
  private static final Set<String> VALUE_TAILS =
      Words.of("value val string plain plaintext text base b64 raw hash");
  private static final Set<String> COUNTING =
      Words.of("max min num count total stop eos bos pad unk mask next page continuation sync");

  private SecretNames() {}

  /** Answers {@link KeyMeaning#SECRET}, {@link KeyMeaning#SECRETS} or 0. */
  public static int judge(String name) {
    return judge(NameWords.of(name));
  }

  /** Answers the same of a name in lower-case words. */
  static int judge(List<String> words) {
    int last = words.size() - 1;
    if (last < 0) {
      return 0;
    }
    if (last > 0 && VALUE_TAILS.contains(words.get(last))) {
      return judge(words.subList(0, last));
    }
    String head = words.get(last);
    String before = last > 0 ? words.get(last - 1) : "";
    if (head.equals("token") && !before.isEmpty() && COUNTING.contains(words.get(0))) {
      return 0;
    }
    if (isHead(head, before)) {
      return KeyMeaning.SECRET;
    }
    boolean qualified =
        last > 0 && QUALIFIERS.contains(head) && judge(words.subList(0, last)) == KeyMeaning.SECRET;
    if (qualified || DOUBTFUL.contains(head)) {
      return KeyMeaning.SECRETS;
    }
    int of = Math.max(words.lastIndexOf("for"), words.lastIndexOf("of"));
    if (of > 0 && last - of <= 3 && judge(words.subList(0, of)) == KeyMeaning.SECRET) {
      return KeyMeaning.SECRETS;
    }
    boolean keys = head.equals("keys") && KINDS_OF_KEY.contains(before);
    return keys || PLURALS.contains(head) ? KeyMeaning.SECRETS : 0;
  }

  private static boolean isHead(String head, String before) {
    if (HEADS.contains(head)) {
      return true;
    }
    if (head.equals("key")) {
      return KINDS_OF_KEY.contains(before);
    }
    // "pass" alone is the outcome of a drill; behind the name of an account it is a password.
    if (head.equals("pass") || head.equals("pw") || head.equals("passe")) {
      return !before.isEmpty();
    }
    for (String ending : ENDINGS) {
      if (head.endsWith(ending)) {
        return true;
      }
    }
    return head.equals("pgpass") || head.equals("otp") || head.equals("sessionid");
  }
}
