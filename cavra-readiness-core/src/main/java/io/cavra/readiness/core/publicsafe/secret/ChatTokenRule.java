package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.secret.TokenShapes.Of;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Tokens and webhook secrets of chat services. */
public final class ChatTokenRule implements Rule {

  private static final TokenShapes SHAPES =
      new TokenShapes()
          .atLeast(
              16, Of.TOKEN, "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxc-", "xoxd-",
              "xoxe-")
          .atLeast(16, Of.TOKEN, "xoxe.xoxp-", "xoxe.xoxb-", "xoxa-2-", "xapp-", "xwfp-")
          .atLeast(60, Of.TOKEN, "mfa.")
          .atLeast(24, Of.TOKEN, "syt_");

  /** The part of a webhook's address behind which its secret stands. */
  private static final String[] WEBHOOKS = {
    "hooks.slack.com/services/",
    "hooks.slack.com/workflows/",
    "hooks.slack.com/triggers/",
    "hooks.slack-gov.com/services/",
    "discord.com/api/",
    "discordapp.com/api/",
    ".webhook.office.com/webhookb2/",
    "outlook.office.com/webhook/",
    "outlook.office365.com/webhook/",
    "api.telegram.org/bot",
    "chat.googleapis.com/v1/spaces/",
    "webexapis.com/v1/webhooks/incoming/",
    "inbots.zoom.us/incoming/hook/",
    "open.feishu.cn/open-apis/bot/v2/hook/",
    "open.larksuite.com/open-apis/bot/v2/hook/",
    "oapi.dingtalk.com/robot/send?access_token=",
    "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=",
    "maker.ifttt.com/use/",
    ".logic.azure.com/workflows/",
    ".logic.azure.com:443/workflows/"
  };

  @Override
  public String id() {
    return "chat_token";
  }

  @Override
  public long features() {
    return Features.RUN_16;
  }

  @Override
  public boolean finds(Text text) {
    return SHAPES.find(text)
        || text.has(Features.DASH) && hasSlackToken(text)
        || text.has(Features.SLASH) && text.has(Features.DOTTED) && hasWebhook(text)
        || text.has(Features.COLON) && hasTelegramToken(text)
        || text.has(Features.DOTTED) && hasDiscordToken(text);
  }

  /** What begins with the number of a workspace is a token, however plain the rest of it is. */
  private static boolean hasSlackToken(Text text) {
    for (int i = text.find("xox", 0); i >= 0; i = text.find("xox", i + 1)) {
      int body = text.at(i + 5) == '2' && text.at(i + 6) == '-' ? i + 7 : i + 5;
      int number = text.endOfRun(body, 20, Ascii::isDigit);
      boolean kind = Ascii.isLetter(text.at(i + 3)) && text.at(i + 4) == '-';
      boolean numbered = number - body >= 9 && text.at(number) == '-';
      if (kind && numbered && !Ascii.isAlnum(text.at(i - 1))) {
        int end = text.endOfRun(number, 256, Of.TOKEN::holds);
        if (end - number > 8 && text.counts(i, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasWebhook(Text text) {
    for (String webhook : WEBHOOKS) {
      for (int i = text.find(webhook, 0); i >= 0; i = text.find(webhook, i + 1)) {
        int from = i + webhook.length();
        if (webhook.endsWith("/api/")) {
          from = afterVersion(text, from);
        }
        int end = text.endOfRun(from, 512, c -> Of.DOTTED.holds(c) || Ascii.isOneOf(c, "/:%?&=@"));
        if (from >= 0
            && end - from >= 8
            && SecretValues.hasMixture(text, from, end, 8)
            && text.counts(from, end)
            && text.counts(i, end)) {
          return true;
        }
      }
    }
    return hasHookOfOwnServer(text);
  }

  /** {@code webhooks/}, or {@code v10/webhooks/}; where its secret begins, or -1. */
  private static int afterVersion(Text text, int from) {
    int word = from;
    if (Ascii.lower(text.at(from)) == 'v' && Ascii.isDigit(text.at(from + 1))) {
      word = text.endOfRun(from + 1, 7, Ascii::isDigit);
      word += text.at(word) == '/' ? 1 : 0;
    }
    return text.matches(word, "webhooks/") ? word + 9 : -1;
  }

  /** Mattermost and Rocket.Chat run on a host of one's own; the path and the secret are known. */
  private static boolean hasHookOfOwnServer(Text text) {
    for (int i = text.find("/hooks/", 0); i >= 0; i = text.find("/hooks/", i + 1)) {
      int end = text.endOfRun(i + 7, 121, c -> Ascii.isAlnum(c) || c == '/');
      boolean random = end - i - 7 >= 26 && SecretValues.hasMixture(text, i + 7, end, 26);
      if (random && text.find("://", Math.max(0, i - 254), i) >= 0 && text.counts(i + 7, end)) {
        return true;
      }
    }
    return false;
  }

  /** {@code number:secret}, as Telegram gives to a bot. */
  private static boolean hasTelegramToken(Text text) {
    for (int colon = text.find(':', 0); colon >= 0; colon = text.find(':', colon + 1)) {
      int from = text.startOfRun(colon, 12, Ascii::isDigit);
      int end = text.endOfRun(colon + 1, 39, Of.TOKEN::holds);
      boolean bounded = !Ascii.isAlnum(text.at(from - 1)) || text.matches(from - 3, "bot");
      boolean number = colon - from >= 8 && colon - from <= 10 && bounded;
      if (number
          && end - colon - 1 == 35
          && SecretValues.hasMixture(text, colon + 1, end, 35)
          && text.counts(from, end)) {
        return true;
      }
    }
    return false;
  }

  /** Three parts with dots between; the first is the number of the bot in base64. */
  private static boolean hasDiscordToken(Text text) {
    for (int dot = text.find('.', 0); dot >= 0; dot = text.find('.', dot + 1)) {
      int from = text.startOfRun(dot, 30, Of.TOKEN::holds);
      int second = endOfToken(text, dot + 1, 8);
      if (dot - from < 23
          || dot - from > 28
          || !text.isOneOf(from, "MNO")
          || second - dot != 7
          || text.at(second) != '.') {
        continue;
      }
      int end = endOfToken(text, second + 1, 48);
      if (end - second > 26
          && SecretValues.hasMixture(text, second + 1, end, 26)
          && text.counts(from, end)) {
        return true;
      }
    }
    return false;
  }

  private static int endOfToken(Text text, int from, int most) {
    return text.endOfRun(from, most, Of.TOKEN::holds);
  }
}
